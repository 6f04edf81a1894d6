import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { reopenCorrection } from "~/usecases/reopen-correction.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, queue } = await deciderOf(args);
  const result = await reopenCorrection(app, decider);
  switch (result.outcome) {
    case "reopened":
      throw afterDecision(app, decider.moderator, "reopened", decider.id, queue);
    case "changed-since":
    case "twin":
      return json({ refused: result.outcome, overtaken: null }, 409);
    case "overtaken":
      return json({ refused: null, overtaken: result }, 409);
  }
}

export default function Reopen() {
  return <StepAtDesk act="reopen" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
