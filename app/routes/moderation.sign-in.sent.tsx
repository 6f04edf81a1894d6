import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readCookie } from "~/http/cookies.server";
import { formFields, refuse } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { browserOf } from "~/http/seat.server";
import { signedIn } from "~/http/signed-in.server";
import { SignInSentPage } from "~/ui/desk/sign-in-pages";
import { CODE_ERRORS } from "~/ui/kit/form";
import { signIn } from "~/usecases/sign-in.server";

export const loader = (args: LoaderFunctionArgs) =>
  json({ page: pageFor(args, { title: () => "Check your e-mail", unlisted: true, oneLanguage: true }) });

/** The code, typed in the browser that asked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const challengeId = readCookie(request, context, "signingIn");
  const { code = "" } = await formFields(request);
  if (challengeId === null) throw redirect("/moderation/sign-in", 303);
  const result = await signIn(context.app, { challengeId, askedHere: true, code, browser: browserOf(request) });
  switch (result.outcome) {
    case "signed-in":
      throw signedIn(context, result.token);
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw redirect("/moderation/sign-in", 303);
  }
}

export default function Sent() {
  return <SignInSentPage {...useActionData<typeof action>()} />;
}
