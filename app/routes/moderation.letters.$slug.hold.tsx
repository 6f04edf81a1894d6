import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { demand } from "~/domain/moderator";
import { parsePause } from "~/domain/pause-form";
import { moderatorOf } from "~/http/desk.server";
import { letterAtDesk, seenIn } from "~/http/desk-letter.server";
import { formFields, refuse } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { HoldPage } from "~/ui/desk/hold-pages";
import { LetterPage } from "~/ui/desk/letter-pages";
import { holdSigning } from "~/usecases/hold-signing.server";
import { reviewLetter } from "~/usecases/review-letters.server";

export const loader = letterAtDesk;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const moderator = await moderatorOf(args);
  demand(moderator, "manage");
  const slug = args.params.slug ?? "";
  const values = await formFields(args.request);
  const typed = parsePause(values, reviewLetter(app, moderator, slug).languages);
  if ("errors" in typed) return refuse(422, { form: { values, errors: typed.errors }, overtaken: false });
  const { outcome } = await holdSigning(app, { moderator, slug, seen: seenIn(values), notice: typed.reason });
  switch (outcome) {
    case "done":
      throw redirect(desk.letter(slug), 303);
    case "overtaken":
      return json({ form: null, overtaken: true }, 409);
  }
}

export default function Hold() {
  const { desk: around, ...props } = useLoaderData<typeof loader>();
  const { form, overtaken } = { form: null, overtaken: false, ...useActionData<typeof action>() };
  return (
    <DeskLayout {...around}>
      {overtaken || !props.mayManage ? (
        <LetterPage {...props} overtaken={overtaken} />
      ) : (
        <HoldPage letter={props.letter} form={form} />
      )}
    </DeskLayout>
  );
}
