import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseLines } from "~/domain/lines";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { afterDecision } from "~/http/toast.server";
import { StepAtDesk } from "~/ui/desk/step-pages";
import { askSigner } from "~/usecases/ask-signer.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, queue, fields } = await deciderOf(args);
  const typed = parseLines("question", fields.note);
  if ("error" in typed)
    return refuse(422, { form: { values: fields, errors: { note: typed.error } }, overtaken: null });
  const result = await askSigner(app, { ...decider, ...typed });
  switch (result.outcome) {
    case "asked":
      throw afterDecision(app, decider.moderator, "asked", decider.id, queue);
    case "overtaken":
      return json({ form: null, overtaken: result }, 409);
  }
}

export default function Ask() {
  return <StepAtDesk act="ask" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
