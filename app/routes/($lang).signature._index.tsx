import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseEmail } from "~/domain/email";
import { formFields, refuse, retryAfter } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { paths } from "~/ui/paths";
import { LostLinkPage } from "~/ui/signature/lost-link";
import { mailLinks } from "~/usecases/mail-links.server";

export function loader(args: LoaderFunctionArgs) {
  const sent = new URL(args.request.url).searchParams.has("sent");
  const page = pageFor(args, {
    title: ({ lostLink }) => (sent ? lostLink.sent.title : lostLink.title),
    unlisted: true,
  });
  return json({ page, sent });
}

/** Answers every address alike. */
export async function action(args: ActionFunctionArgs) {
  const { app, network } = args.context;
  const { email: typed = "" } = await formFields(args.request);
  const values = { email: typed };
  const email = parseEmail(typed);
  if (email === null) {
    const error = typed.trim() === "" ? ("email.required" as const) : ("email.invalid" as const);
    return refuse(422, { form: { values, errors: { email: error } } });
  }
  const result = await mailLinks(app, { email, network });
  switch (result.outcome) {
    case "asked":
      throw redirect(`${paths(pageFor(args, { title: () => "" }).prefix).lostLink}?sent=yes`, 303);
    case "limited":
      return refuse(429, { form: { values, errors: {} }, limited: true }, result.wait);
  }
}

export const headers = retryAfter;

export default function LostLink() {
  const { sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <LostLinkPage sent={sent && !answer} form={answer?.form} limited={answer !== undefined && "limited" in answer} />
  );
}
