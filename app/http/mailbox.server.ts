import type { AppLoadContext } from "@remix-run/node";
import { notFound } from "./page.server";

/** The demonstration's mails; elsewhere there is no such page. */
export function mailboxOf({ app }: AppLoadContext) {
  if (!app.settings.demonstration || !app.mailer.mailbox) throw notFound();
  return app.mailer.mailbox;
}
