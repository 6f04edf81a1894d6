import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseReason } from "~/domain/decline";
import { demand } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields, refuse } from "~/http/form.server";
import { LOCALES } from "~/i18n";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { ReasonPage } from "~/ui/desk/reason-pages";
import { changeReason, reviewReason } from "~/usecases/manage-reasons.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Reason", "reasons");
  return json({ ...around, reason: reviewReason(args.context.app, moderator, args.params.code ?? "") });
}

export async function action(args: ActionFunctionArgs) {
  const owner = await moderatorOf(args);
  demand(owner, "manage");
  const values = await formFields(args.request);
  const form = parseReason(LOCALES, values);
  if ("errors" in form) return refuse(422, { form: { values, errors: form.errors } });
  await changeReason(args.context.app, owner, args.params.code ?? "", form.words);
  throw redirect(to.reasons, 303);
}

export default function Reason() {
  const { desk, reason } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <ReasonPage reason={reason} {...useActionData<typeof action>()} />
    </DeskLayout>
  );
}
