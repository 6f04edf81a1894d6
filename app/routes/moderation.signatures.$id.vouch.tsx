import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseNote } from "~/domain/note";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { vouchSignature } from "~/usecases/vouch-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const typed = parseNote(fields.note);
  if ("error" in typed) return refuse(422, { form: { values: fields, errors: { note: typed.error } }, ...NOTHING });
  const result = await vouchSignature(app, { ...decider, ...typed });
  switch (result.outcome) {
    case "vouched":
      throw afterDecision(app, decider.moderator, "vouched", decider.id, queue);
    case "closed":
    case "twin":
      return json({ form: null, ...NOTHING, refused: result.outcome }, 409);
    case "overtaken":
      return json({ form: null, ...NOTHING, overtaken: result }, 409);
  }
}

const NOTHING = { overtaken: null, refused: null };

export default function Vouch() {
  return <StepAtDesk act="vouch" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
