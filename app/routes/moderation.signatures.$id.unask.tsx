import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { takeQuestionBack } from "~/usecases/ask-signer.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, queue } = await deciderOf(args);
  const result = await takeQuestionBack(app, decider);
  switch (result.outcome) {
    case "taken-back":
      throw afterDecision(app, decider.moderator, "unasked", decider.id, queue);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Unask() {
  return <StepAtDesk act="unask" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
