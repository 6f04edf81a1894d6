import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseNote } from "~/domain/note";
import { allows } from "~/domain/signature";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { afterDecision } from "~/http/toast.server";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { RefusePage } from "~/ui/desk/correction-pages";
import { emptyForm } from "~/ui/kit/form";
import { refuseCorrection } from "~/usecases/refuse-correction.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const typed = parseNote(fields.note, false);
  if ("error" in typed)
    return refuse(422, { form: { values: fields, errors: { note: typed.error } }, overtaken: null });
  const result = await refuseCorrection(app, { ...decider, reason: typed.note });
  switch (result.outcome) {
    case "refused":
      throw afterDecision(app, decider.moderator, "refused", decider.id, queue);
    case "overtaken":
      return json({ form: null, overtaken: result }, 409);
  }
}

export default function Refuse() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signature, correction } = at.review;
  const waits = correction !== null && correction.decided === null && allows(signature, "refuse", at.now);
  return (
    <ActAtDesk at={at} possible={waits} overtaken={answer?.overtaken}>
      {correction && <RefusePage signature={signature} correction={correction} form={answer?.form ?? emptyForm} />}
    </ActAtDesk>
  );
}
