import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseEmail } from "~/domain/email";
import { formFields, refuse } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { linkOf } from "~/http/private.server";
import { browserOf } from "~/http/seat.server";
import { signedIn } from "~/http/signed-in.server";
import { FirstOwnerOverPage, FirstOwnerPage } from "~/ui/desk/first-owner-page";
import { isSetUpLink, makeFirstOwner } from "~/usecases/make-first-owner.server";

/** Opening the link makes nobody an owner. */
export function loader(args: LoaderFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const page = pageFor(args, { title: () => "Set up the moderators’ desk", unlisted: true, oneLanguage: true });
  return json({ page, action: isSetUpLink(args.context.app, id, key) ? `/moderation/set-up/${link}` : null });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { id, key } = linkOf(args);
  const { email: typed = "" } = await formFields(request);
  const email = parseEmail(typed);
  if (email === null) {
    const error = typed.trim() === "" ? ("email.required" as const) : ("email.invalid" as const);
    return refuse(422, { form: { values: { email: typed }, errors: { email: error } } });
  }
  const result = await makeFirstOwner(context.app, { until: id, key }, { email, browser: browserOf(request) });
  switch (result.outcome) {
    case "signed-in":
      throw signedIn(context, result.token);
    case "over":
      return null;
  }
}

export default function SetUp() {
  const { action: to } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return to ? <FirstOwnerPage action={to} {...answer} /> : <FirstOwnerOverPage />;
}
