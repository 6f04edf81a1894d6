import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { restoreName } from "~/usecases/rename-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, queue } = await deciderOf(args);
  const result = await restoreName(app, decider);
  switch (result.outcome) {
    case "renamed":
    case "restored":
      throw afterDecision(app, decider.moderator, "restored", decider.id, queue);
    case "twin":
      return json({ refused: "twin" as const, overtaken: null }, 409);
    case "overtaken":
      return json({ refused: null, overtaken: result }, 409);
  }
}

export default function Unname() {
  return <StepAtDesk act="unname" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
