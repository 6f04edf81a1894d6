import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actPage } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf, privateOf } from "~/http/private.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { DisputePage } from "~/ui/signature/dispute-page";
import { DonePage, GonePage } from "~/ui/signature/outcomes";
import { disputeSignature } from "~/usecases/dispute-signature.server";

export function loader(args: LoaderFunctionArgs) {
  // The action may have deleted the signature that its own page is about.
  if (privateOf(args) !== "gone") return actPage(args, "dispute", (words) => words.signature.dispute.title);
  const page = pageFor(args, { title: (words) => words.signature.dispute.deleted.title, unlisted: true });
  return json({ page, signature: null });
}

export async function action(args: ActionFunctionArgs) {
  const { organisation, slug } = presentOf(args).signature;
  const { id, key } = linkOf(args);
  const { code = "", block } = await formFields(args.request);
  const result = await disputeSignature(args.context.app, { id, key, code }, block !== undefined);
  switch (result.outcome) {
    case "deleted":
    case "disputed":
      return json({ done: { what: result.outcome, organisation, slug } });
    case "not-possible":
      return json({ done: { what: "disputed" as const, organisation, slug } });
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function Dispute() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "done" in answer) return <DonePage {...answer.done} />;
  if (!data.signature) return <GonePage />;
  const { link, signature, sent, notice } = data;
  const { status, organisation, slug } = signature;
  if (status === "disputed" || status === "withdrawn") {
    return <DonePage what={status} organisation={organisation} slug={slug} />;
  }
  return <DisputePage link={link} signature={signature} sent={sent} notice={answer ? undefined : notice} {...answer} />;
}
