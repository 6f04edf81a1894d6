import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formFields, refuse, retryAfter } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { browserOf } from "~/http/seat.server";
import { signedIn } from "~/http/signed-in.server";
import { PasskeySignInPage } from "~/ui/desk/sign-in-pages";
import { askForPasskey, signInWithPasskey } from "~/usecases/sign-in-with-passkey.server";

export function loader(args: LoaderFunctionArgs) {
  const page = pageFor(args, { title: () => "Sign in with a passkey", unlisted: true, oneLanguage: true });
  return json({ page, options: askForPasskey(args.context.app) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { answer = "" } = await formFields(request);
  const { app, network } = context;
  const result = await signInWithPasskey(app, { answer, network, browser: browserOf(request) });
  switch (result.outcome) {
    case "signed-in":
      throw signedIn(context, result.token);
    case "refused":
      return refuse(422, { problem: "refused" as const });
    case "limited":
      return refuse(429, { problem: "limited" as const }, result.wait);
  }
}

export const headers = retryAfter;

export default function PasskeySignIn() {
  const { options } = useLoaderData<typeof loader>();
  return <PasskeySignInPage options={options} problem={useActionData<typeof action>()?.problem ?? null} />;
}
