import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noticeAsked } from "~/http/act.server";
import { signedHere } from "~/http/cookies.server";
import { erasedPage } from "~/http/erased.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf, privateOf } from "~/http/private.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { ConfirmPage } from "~/ui/signature/confirm-page";
import { HandedOverPage } from "~/ui/signature/hand-over-outcomes";
import { CannotConfirmPage, ErasedPage, GonePage } from "~/ui/signature/outcomes";
import { PAGE_NOTICES, SignaturePage } from "~/ui/signature/signature-page";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { wasHandedOver } from "~/usecases/view-hand-over.server";

/** Opening a link changes nothing, however often and by whom. */
export function loader(args: LoaderFunctionArgs) {
  const { id, key } = linkOf(args);
  if (wasHandedOver(args.context.app, id, key)) {
    const page = pageFor(args, { title: (words) => words.handOver.gone.title, unlisted: true });
    return json({ page, gone: "handed-over" as const }, 410);
  }
  const found = privateOf(args);
  if (found === "gone") {
    const page = pageFor(args, { title: (words) => words.signature.gone.title, unlisted: true });
    return json({ page, gone: "deleted" as const }, 410);
  }
  if (found.signature.erased) return erasedPage(args, found);
  const { link, signature, letter } = found;
  const { title, contact } = { title: letter.text.title, contact: letter.contact };
  const page = pageFor(args, {
    title: (words) => `${words.signature.title}: ${signature.organisation}`,
    letter,
    own: signature.locale,
    unlisted: true,
  });
  const asked = new URL(args.request.url).searchParams.get("notice");
  const done = PAGE_NOTICES.find((name) => name === asked);
  const notice = noticeAsked(args.request);
  return json({ page, gone: null, link, signature, title, contact, closesAt: letter.closesAt, done, notice });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { id, key, link } = linkOf(args);
  const { code = "" } = await formFields(request);
  const proof = { key, signedHere: signedHere(request, context) };
  const result = await confirmSignature(context.app, id, proof, code);
  const to = () => paths(pageFor(args, { title: () => "", letter: presentOf(args).letter }).prefix).signature(link);
  switch (result.outcome) {
    case "confirmed":
      throw redirect(`${to()}?notice=confirmedNow`, 303);
    case "already":
      throw redirect(`${to()}?notice=confirmedBefore`, 303);
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "closed":
    case "too-many-organisations":
      return json({ cannot: result.outcome });
    case "not-found":
      if (privateOf(args) === "gone") return json({ cannot: "gone" as const }, 410);
      throw notFound();
  }
}

export default function Signature() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if ("gone" in data && data.gone) return data.gone === "handed-over" ? <HandedOverPage /> : <GonePage />;
  if (!data.signature) return <ErasedPage />;
  const { link, signature, title, contact, closesAt } = data;
  if (signature.status !== "unconfirmed") {
    return <SignaturePage link={link} signature={signature} contact={contact} notice={data.done} />;
  }
  const cannot = answer && "cannot" in answer ? answer.cannot : null;
  if (cannot === "too-many-organisations") return <CannotConfirmPage slug={signature.slug} why="tooMany" />;
  if (!signature.confirmable) return <CannotConfirmPage slug={signature.slug} why="tooLate" closedAt={closesAt ?? 0} />;
  const form = answer && "form" in answer ? answer.form : undefined;
  const notice = form ? undefined : data.notice;
  const here = signature.signedHere;
  return (
    <ConfirmPage link={link} signature={signature} letter={title} sameBrowser={here} form={form} notice={notice} />
  );
}
