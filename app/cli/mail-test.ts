import type { Command } from "commander";
import { readAddress } from "./address";
import { define, withApp } from "./command";
import { inWords, toCheck } from "./delivery-words";
import type { Io } from "./io";
import { Refusal } from "./refusal";

export function mailTestCommand(program: Command, io: Io) {
  define(program, "mail-test <address>", "send a test mail now, and say what the mail server answers", [
    "mail-test you@alliance.example",
  ]).action(
    withApp(io, async ({ app }, given: string) => {
      const to = await readAddress(given);
      const { sendTestMail } = await import("../usecases/send-test-mail.server");
      const delivery = await sendTestMail(app, to);
      if (!delivery.ok)
        throw new Refusal(`${inWords(delivery.code)} ${toCheck(delivery.code)}`, { code: delivery.code });
      const text = app.mailer.mailbox
        ? `Kept in the demonstration's mailbox: ${app.settings.baseUrl}/mailbox`
        : `The mail server took it. See whether it comes to ${to}, and not as spam.`;
      return { data: { outcome: "sent", to }, text };
    }),
  );
}
