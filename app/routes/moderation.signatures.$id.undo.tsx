import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { UndoPage } from "~/ui/desk/act-pages";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { ConflictNotice, TwinNotice } from "~/ui/desk/notices";
import { Queue } from "~/ui/desk/queue";
import { SignatureCard } from "~/ui/desk/signature-card";
import { undoDecision } from "~/usecases/undo-decision.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { decider } = await deciderOf(args);
  const result = await undoDecision(args.context.app, decider);
  switch (result.outcome) {
    case "undone":
      throw afterDecision(args.context.app, decider.moderator, "undone", decider.id);
    case "twin":
      return json({ overtaken: null }, 409);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Undo() {
  const { desk, review, mayDecide, items, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signature } = review;
  const { id, status } = signature;
  const undoable = status === "listed" || status === "declined" || status === "merged";
  const notice = answer && (answer.overtaken ? <ConflictNotice {...answer.overtaken} now={now} /> : <TwinNotice />);
  return (
    <DeskLayout {...desk} list={<Queue status={status} items={items} open={id} now={now} />}>
      {notice || !undoable ? (
        <SignatureCard {...review} mayDecide={mayDecide} now={now} notice={notice} />
      ) : (
        <UndoPage signature={signature} was={status} />
      )}
    </DeskLayout>
  );
}
