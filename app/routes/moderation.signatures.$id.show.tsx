import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { showSignature } from "~/usecases/hide-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, queue } = await deciderOf(args);
  const result = await showSignature(app, decider);
  switch (result.outcome) {
    case "shown":
      throw afterDecision(app, decider.moderator, "shown", decider.id, queue);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Show() {
  return <StepAtDesk act="show" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
