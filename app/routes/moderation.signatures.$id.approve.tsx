import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "~/domain/signature";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { ApprovePage } from "~/ui/desk/act-pages";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { approveSignature } from "~/usecases/approve-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const anotherOrganisation = fields.anotherOrganisation === "yes";
  const result = await approveSignature(app, { ...decider, anotherOrganisation });
  switch (result.outcome) {
    case "approved":
      throw afterDecision(app, decider.moderator, "approved", decider.id, queue);
    case "similar":
      return json({ similar: result.listed }, 409);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Approve() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { similar, overtaken } = { similar: [], overtaken: null, ...answer };
  return (
    <ActAtDesk at={at} possible={allows(at.review.signature, "approve", at.now)} overtaken={overtaken}>
      <ApprovePage signature={at.review.signature} similar={similar} />
    </ActAtDesk>
  );
}
