import type { Delivery } from "../../emails/mailer.server";
import { test } from "../../emails/test";
import type { App } from "./app";
import { newId } from "./shared/post.server";

/** Hands one mail over at once, past the outbox, so that the operator sees what the mail server says. */
export async function sendTestMail(app: App, to: string): Promise<Delivery> {
  const { baseUrl, controller, contact, mailFrom } = app.settings;
  // The operator's own words are English, as the desk's are.
  const mail = test({ locale: "en", controller, contact, site: baseUrl });
  const messageId = `<${newId(app)}@${mailFrom.slice(mailFrom.lastIndexOf("@") + 1)}>`;
  return app.mailer.send({ ...mail, messageId, at: app.now(), to, replyTo: contact, fromName: controller });
}
