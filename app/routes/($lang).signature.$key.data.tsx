import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { DataPage } from "~/ui/signature/data-page";
import { EverythingPage } from "~/ui/signature/everything-page";
import { tellEverything } from "~/usecases/tell-everything.server";
import { codeIsLive } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { link, signature, letter } = presentOf(args);
  const own = signature.locale;
  const page = pageFor(args, { title: (words) => words.everything.title, letter, own, unlisted: true });
  const expired = new URL(args.request.url).searchParams.get("notice") === "expired";
  const sent = signature.status === "unconfirmed" || codeIsLive(args.context.app, signature.id, "data");
  return json({ page, link, sent, expired, notice: noticeAsked(args.request) });
}

export async function action(args: ActionFunctionArgs) {
  const { id, key } = linkOf(args);
  const { code = "" } = await formFields(args.request);
  const result = await tellEverything(args.context.app, { id, key, code });
  switch (result.outcome) {
    case "told": {
      const { outcome: _, ...told } = result;
      return json({ told }, { headers: { "Cache-Control": "no-store" } });
    }
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function Data() {
  const { link, sent, expired, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "told" in answer) return <EverythingPage link={link} {...answer.told} />;
  const said = answer ? undefined : notice;
  return <DataPage link={link} sent={sent} expired={expired && !answer} notice={said} form={answer?.form} />;
}
