import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { isLocale } from "~/i18n";
import { previewMail } from "~/usecases/preview-mails.server";
import { notFound } from "./page.server";

/** The demonstration's mails; elsewhere there is no such page. */
export function mailboxOf({ app }: AppLoadContext) {
  if (!app.settings.demonstration || !app.mailer.mailbox) throw notFound();
  return app.mailer.mailbox;
}

/** The mail of an address as it would be sent, in the language asked for. */
export function previewOf({ request, params, context }: LoaderFunctionArgs) {
  mailboxOf(context);
  const name = params.kind ?? "";
  const asked = new URL(request.url).searchParams.get("language") ?? "en";
  const locale = isLocale(asked) ? asked : "en";
  const mail = previewMail(name, locale);
  if (!mail) throw notFound();
  return { name, locale, mail };
}
