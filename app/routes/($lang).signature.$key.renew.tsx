import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changesBetween } from "~/domain/changes";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { CODE_ERRORS, emptyForm } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { RenewPage } from "~/ui/signature/renew-page";
import { renewSignature } from "~/usecases/renew-signature.server";
import { viewRenewal } from "~/usecases/view-renewal.server";
import { codeIsLive } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { link, signature, letter } = presentOf(args);
  const own = signature.locale;
  const page = pageFor(args, { title: (words) => words.newVersion.title, letter, own, unlisted: true });
  const { id, key } = linkOf(args);
  const renewal = viewRenewal(app, id, key);
  if (!renewal) throw redirect(paths(page.prefix).signature(link), 303);
  const { before, after } = renewal;
  const { version, language } = after;
  const changes = changesBetween(before, after);
  const sent = codeIsLive(app, id, "renew");
  return json({ page, link, signature, version, language, changes, sent, notice: noticeAsked(args.request) });
}

export async function action(args: ActionFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const { letter, signature } = presentOf(args);
  const { code = "", version = "" } = await formFields(args.request);
  const result = await renewSignature(args.context.app, { id, key, code }, Number(version));
  const { prefix } = pageFor(args, { title: () => "", letter, own: signature.locale });
  switch (result.outcome) {
    case "renewed":
      throw redirect(`${paths(prefix).signature(link)}?notice=renewed`, 303);
    case "not-possible":
      throw redirect(paths(prefix).signature(link), 303);
    case "changed":
      return refuse(409, { form: { ...emptyForm, values: { code } }, overtaken: true });
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function Renew() {
  const { page: _, notice, ...props } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RenewPage {...props} notice={answer ? undefined : notice} {...answer} />;
}
