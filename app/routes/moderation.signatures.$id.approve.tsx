import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { ApprovePage } from "~/ui/desk/act-pages";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { ConflictNotice } from "~/ui/desk/notices";
import { Queue } from "~/ui/desk/queue";
import { SignatureCard } from "~/ui/desk/signature-card";
import { approveSignature } from "~/usecases/approve-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields } = await deciderOf(args);
  const anotherOrganisation = fields.anotherOrganisation === "yes";
  const result = await approveSignature(app, { ...decider, anotherOrganisation });
  switch (result.outcome) {
    case "approved":
      throw afterDecision(app, decider.moderator, "approved", decider.id);
    case "similar":
      return json({ similar: result.listed, overtaken: null }, 409);
    case "overtaken":
      return json({ similar: [], overtaken: result }, 409);
  }
}

export default function Approve() {
  const { desk, review, mayDecide, items, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, status } = review.signature;
  return (
    <DeskLayout {...desk} list={<Queue status={status} items={items} open={id} now={now} />}>
      {answer?.overtaken || status !== "waiting" ? (
        <SignatureCard
          {...review}
          mayDecide={mayDecide}
          now={now}
          notice={answer?.overtaken && <ConflictNotice {...answer.overtaken} now={now} />}
        />
      ) : (
        <ApprovePage signature={review.signature} similar={answer?.similar ?? []} />
      )}
    </DeskLayout>
  );
}
