import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { moderatorOf } from "~/http/desk.server";
import { letterAtDesk, seenIn } from "~/http/desk-letter.server";
import { formFields } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { LetterPage } from "~/ui/desk/letter-pages";
import { releaseSigning } from "~/usecases/hold-signing.server";

export const loader = letterAtDesk;

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const slug = args.params.slug ?? "";
  const seen = seenIn(await formFields(args.request));
  const { outcome } = await releaseSigning(args.context.app, { moderator, slug, seen });
  switch (outcome) {
    case "done":
      throw redirect(desk.letter(slug), 303);
    case "overtaken":
      return json({ overtaken: true }, 409);
  }
}

export default function Release() {
  const { desk: around, ...props } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskLayout {...around}>
      <LetterPage {...props} overtaken={answer !== undefined} />
    </DeskLayout>
  );
}
