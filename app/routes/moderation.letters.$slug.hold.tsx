import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { letterAtDesk, switchedWith } from "~/http/desk-letter.server";
import { refuse } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { HoldPage } from "~/ui/desk/hold-pages";
import { LetterPage } from "~/ui/desk/letter-pages";
import { holdSigning } from "~/usecases/hold-signing.server";

export const loader = letterAtDesk;

export async function action(args: ActionFunctionArgs) {
  const { input, values, typed } = await switchedWith(args);
  if ("errors" in typed) return refuse(422, { form: { values, errors: typed.errors }, overtaken: false });
  const { outcome } = await holdSigning(args.context.app, { ...input, notice: typed.reason });
  switch (outcome) {
    case "done":
      throw redirect(desk.letter(input.slug), 303);
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
