import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseEmail } from "~/domain/email";
import { setCookie } from "~/http/cookies.server";
import { formFields, refuse, retryAfter } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { SignInPage } from "~/ui/desk/sign-in-pages";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { askForPasskey } from "~/usecases/sign-in-with-passkey.server";

export function loader(args: LoaderFunctionArgs) {
  const page = pageFor(args, { title: () => "Moderators’ desk", unlisted: true, oneLanguage: true });
  return json({ page, passkey: askForPasskey(args.context.app) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { email: typed = "" } = await formFields(request);
  const email = parseEmail(typed);
  if (email === null) {
    const error = typed.trim() === "" ? ("email.required" as const) : ("email.invalid" as const);
    return refuse(422, { form: { values: { email: typed }, errors: { email: error } } });
  }
  const result = await askToSignIn(context.app, email, context.network);
  switch (result.outcome) {
    case "asked":
      throw redirect("/moderation/sign-in/sent", {
        status: 303,
        headers: setCookie(context, "signingIn", result.challengeId),
      });
    case "limited":
      return refuse(429, { form: { values: { email: typed }, errors: {} }, limited: true }, result.wait);
  }
}

export const headers = retryAfter;

export default function SignIn() {
  return <SignInPage passkey={useLoaderData<typeof loader>().passkey} {...useActionData<typeof action>()} />;
}
