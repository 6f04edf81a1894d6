import type { Command } from "commander";
import { readAddress } from "./address";
import { define, withApp } from "./command";
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
        throw new Refusal(`${refused(delivery.code)} ${toCheck(delivery.code)}`, { code: delivery.code });
      const text = app.mailer.mailbox
        ? `Kept in the demonstration's mailbox: ${app.settings.baseUrl}/mailbox`
        : `The mail server took it. See whether it comes to ${to}, and not as spam.`;
      return { data: { outcome: "sent", to }, text };
    }),
  );
}

const refused = (code: string) =>
  /^\d+$/.test(code) ? `The mail server refused it with ${code}.` : `The mail could not be handed over (${code}).`;

const CHECKS: [RegExp, string][] = [
  [/^(53\d|454|EAUTH|ENOAUTH)$/, "Check the user and password in SMTP_URL; write @ in them as %40."],
  [/^(550|551|553|554)$/, "Check that the address exists, and that this server lets MAIL_FROM send."],
  [/^4\d\d$/, "The server asks to try later; real mails are tried again for 48 hours. Check its limits."],
  [/^5\d\d$/, "Check MAIL_FROM and what the server's own log says."],
  [/^(ENOTFOUND|EDNS|EAI_AGAIN)$/, "Check the host name in SMTP_URL."],
  [
    /^(ECONNREFUSED|ETIMEDOUT|ECONNECTION|EHOSTUNREACH|ENETUNREACH)$/,
    "Check host and port in SMTP_URL, and the firewall.",
  ],
  [/CERT|SELF_SIGNED|^ERR_TLS/, "Check the server's certificate, and that SMTP_URL has the name it was made for."],
  [
    /^(ETLS|ESOCKET|EPROTOCOL|ECONNRESET|ERR_SSL)/,
    "Check smtps:// (TLS at once, port 465) against smtp:// (STARTTLS, port 587).",
  ],
];
const toCheck = (code: string) =>
  CHECKS.find(([pattern]) => pattern.test(code))?.[1] ?? "Check SMTP_URL and MAIL_FROM.";
