import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseEmail } from "~/domain/email";
import { rememberSigned, signedHere } from "~/http/cookies.server";
import { formFields, refuse, retryAfter } from "~/http/form.server";
import { letterOf, pageFor } from "~/http/page.server";
import { paths } from "~/ui/paths";
import { ChangeAddressPage } from "~/ui/sign/change-address-page";
import { changeAddress } from "~/usecases/change-address.server";
import { viewSubmission } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const letter = letterOf(args);
  const page = pageFor(args, { title: (words) => words.sign.changeAddress.title, letter, unlisted: true });
  const submission = viewSubmission(context.app, signedHere(request, context), letter.slug);
  if (submission?.status !== "unconfirmed") throw redirect(paths(page.prefix).sent(letter.slug), 303);
  return json({
    page,
    slug: letter.slug,
    organisation: submission.organisation,
    email: submission.email,
    held: letter.held,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const letter = letterOf(args);
  const sent = paths(pageFor(args, { title: () => "", letter }).prefix).sent(letter.slug);
  const here = signedHere(request, context);
  const submission = viewSubmission(context.app, here, letter.slug);
  if (!submission) throw redirect(sent, 303);

  const { email: typed = "" } = await formFields(request);
  const email = parseEmail(typed);
  if (email === null) {
    const error = typed.trim() === "" ? ("email.required" as const) : ("email.invalid" as const);
    return refuse(422, { form: { values: { email: typed }, errors: { email: error } } });
  }
  const { network } = context;
  const result = await changeAddress(context.app, { id: submission.id, signedHere: here, email, network });
  switch (result.outcome) {
    case "changed":
      throw redirect(sent, { status: 303, headers: rememberSigned(request, context, result.id) });
    case "limited":
      return refuse(429, { form: { values: { email: typed }, errors: {} }, limited: true }, result.wait);
    case "held":
      return refuse(409, { form: { values: { email: typed }, errors: {} } });
    case "not-found":
    case "confirmed":
    case "closed":
      throw redirect(sent, 303);
  }
}

export const headers = retryAfter;

export default function ChangeAddress() {
  const { slug, organisation, email, held } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? { values: { email }, errors: {} };
  const limited = answer && "limited" in answer;
  return <ChangeAddressPage slug={slug} organisation={organisation} form={form} limited={limited} held={held} />;
}
