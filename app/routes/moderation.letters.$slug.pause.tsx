import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { letterAtDesk, switchedWith } from "~/http/desk-letter.server";
import { refuse } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { LetterPage, PausePage } from "~/ui/desk/letter-pages";
import { pauseNames } from "~/usecases/pause-names.server";

export const loader = letterAtDesk;

export async function action(args: ActionFunctionArgs) {
  const { input, values, typed } = await switchedWith(args);
  if ("errors" in typed) return refuse(422, { form: { values, errors: typed.errors }, overtaken: false });
  const { outcome } = await pauseNames(args.context.app, { ...input, reason: typed.reason });
  switch (outcome) {
    case "done":
      throw redirect(desk.letter(input.slug), 303);
    case "overtaken":
      return json({ form: null, overtaken: true }, 409);
  }
}

export default function Pause() {
  const { desk: around, ...props } = useLoaderData<typeof loader>();
  const { form, overtaken } = { form: null, overtaken: false, ...useActionData<typeof action>() };
  return (
    <DeskLayout {...around}>
      {overtaken || !props.mayManage ? (
        <LetterPage {...props} overtaken={overtaken} />
      ) : (
        <PausePage letter={props.letter} form={form} />
      )}
    </DeskLayout>
  );
}
