import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readCookie } from "~/http/cookies.server";
import { formFields, refuse } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { linkOf } from "~/http/private.server";
import { browserOf } from "~/http/seat.server";
import { signedIn } from "~/http/signed-in.server";
import { SignInConfirmPage, SignInOverPage } from "~/ui/desk/sign-in-pages";
import { CODE_ERRORS } from "~/ui/kit/form";
import { signIn, viewSignInLink } from "~/usecases/sign-in.server";

/** Opening the link signs nobody in: a mail scanner opens it too. */
export function loader(args: LoaderFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const askedHere = readCookie(args.request, args.context, "signingIn") === id;
  const view = viewSignInLink(args.context.app, id, key, askedHere);
  const page = pageFor(args, { title: () => "Sign in to the desk", unlisted: true, oneLanguage: true });
  return json({ page, action: `/moderation/sign-in/${link}`, view: view ?? null });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { id, key } = linkOf(args);
  const { code = "" } = await formFields(request);
  const askedHere = readCookie(request, context, "signingIn") === id;
  const result = await signIn(context.app, { challengeId: id, key, askedHere, code, browser: browserOf(request) });
  switch (result.outcome) {
    case "signed-in":
      throw signedIn(context, result.token);
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      return null;
  }
}

export default function SignInLink() {
  const { action: to, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return view ? <SignInConfirmPage action={to} needsCode={view.needsCode} {...answer} /> : <SignInOverPage />;
}
