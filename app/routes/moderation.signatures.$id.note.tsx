import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseLines } from "~/domain/lines";
import { decisionPage } from "~/http/decision.server";
import { moderatorOf } from "~/http/desk.server";
import { formFields, refuse } from "~/http/form.server";
import { SignatureAtDesk } from "~/ui/desk/at-desk";
import { desk } from "~/ui/desk/desk-paths";
import { NotePage } from "~/ui/desk/note-page";
import { writeNote } from "~/usecases/write-note.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const fields = await formFields(args.request);
  const note = parseLines("note", fields.note);
  if ("error" in note) return refuse(422, { form: { values: fields, errors: { note: note.error } } });
  const id = args.params.id ?? "";
  await writeNote(args.context.app, moderator, id, note.text);
  throw redirect(desk.signature(id), 303);
}

export default function Note() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SignatureAtDesk at={at}>
      <NotePage signature={at.review.signature} form={answer?.form} />
    </SignatureAtDesk>
  );
}
