import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { CallOffPage } from "~/ui/signature/hand-over-open-page";
import { callOffHandOver } from "~/usecases/hand-over-signature.server";
import { codeIsLive } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { link, signature, letter } = presentOf(args);
  const own = signature.locale;
  const page = pageFor(args, { title: (words) => words.handOver.callOff.title, letter, own, unlisted: true });
  const { handOver } = signature;
  if (handOver === null || handOver === "possible") throw redirect(paths(page.prefix).signature(link), 303);
  const sent = codeIsLive(args.context.app, signature.id, "hand-over");
  return json({ page, link, sent, notice: noticeAsked(args.request) });
}

export async function action(args: ActionFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const { letter, signature } = presentOf(args);
  const { code = "" } = await formFields(args.request);
  const result = await callOffHandOver(args.context.app, { id, key, code });
  const { prefix } = pageFor(args, { title: () => "", letter, own: signature.locale });
  switch (result.outcome) {
    case "called-off":
      throw redirect(`${paths(prefix).signature(link)}?notice=calledOff`, 303);
    case "nothing-open":
      throw redirect(paths(prefix).signature(link), 303);
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function CallOff() {
  const { link, sent, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CallOffPage link={link} sent={sent} notice={answer ? undefined : notice} {...answer} />;
}
