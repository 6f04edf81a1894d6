import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { unvouchSignature } from "~/usecases/vouch-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, queue } = await deciderOf(args);
  const result = await unvouchSignature(app, decider);
  switch (result.outcome) {
    case "unvouched":
      throw afterDecision(app, decider.moderator, "unvouched", decider.id, queue);
    case "has-others":
      return json({ refused: result.outcome, overtaken: null }, 409);
    case "overtaken":
      return json({ refused: null, overtaken: result }, 409);
  }
}

export default function Unvouch() {
  return <StepAtDesk act="unvouch" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
