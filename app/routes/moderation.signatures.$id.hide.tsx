import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseNote } from "~/domain/note";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { hideSignature } from "~/usecases/hide-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const typed = parseNote(fields.note, false);
  if ("error" in typed)
    return refuse(422, { form: { values: fields, errors: { note: typed.error } }, overtaken: null });
  const result = await hideSignature(app, { ...decider, ...typed });
  switch (result.outcome) {
    case "hidden":
      throw afterDecision(app, decider.moderator, "hidden", decider.id, queue);
    case "overtaken":
      return json({ form: null, overtaken: result }, 409);
  }
}

export default function Hide() {
  return <StepAtDesk act="hide" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
