import type { Delivery } from "../../emails/mailer.server";
import { test } from "../../emails/test";
import type { App } from "./app";
import { newMessageId } from "./shared/post.server";

type Sender = Pick<App, "mailer" | "now" | "random"> & {
  settings: Pick<App["settings"], "baseUrl" | "mailFrom" | "controller" | "contact">;
};

/** Sends at once, past the outbox: the operator wants to see what the mail server answers. */
export async function sendTestMail(app: Sender, to: string): Promise<Delivery> {
  const { baseUrl, controller, contact } = app.settings;
  const mail = test({ locale: "en", controller, contact, site: baseUrl });
  const addressed = { to, replyTo: contact, fromName: controller, at: app.now() };
  return app.mailer.send({ ...mail, ...addressed, messageId: newMessageId(app) });
}
