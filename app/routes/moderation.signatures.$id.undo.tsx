import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "~/domain/signature";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { UndoPage } from "~/ui/desk/act-pages";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { TwinNotice } from "~/ui/desk/notices";
import { undoDecision } from "~/usecases/undo-decision.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { decider, queue } = await deciderOf(args);
  const result = await undoDecision(args.context.app, decider);
  switch (result.outcome) {
    case "undone":
      throw afterDecision(args.context.app, decider.moderator, "undone", decider.id, queue);
    case "twin":
      return json({ overtaken: null }, 409);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Undo() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const twin = answer?.overtaken === null;
  return (
    <ActAtDesk
      at={at}
      possible={allows(at.review.signature, "undo", at.now)}
      overtaken={answer?.overtaken}
      notice={twin && <TwinNotice />}
    >
      <UndoPage signature={at.review.signature} />
    </ActAtDesk>
  );
}
