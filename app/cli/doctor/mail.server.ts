import { createMailer, knock } from "../../../emails/mailer.server";
import { sendTestMail } from "../../usecases/send-test-mail.server";
import { inWords, toCheck } from "../delivery-words";
import { type Check, ok, skipped, wrong } from "./finding";

/** Logs in, and with an address given sends a mail to it, as mail-test does. */
export const checkMail: Check = async ({ settings, now, random, mail }) => {
  const { smtpUrl, mailFrom: from } = settings;
  if (smtpUrl === null) return [skipped("Mail server", "A demonstration’s mail stays in its mailbox.")];
  const greeted = await knock({ smtpUrl, from });
  if (!greeted.ok) return [wrong("Mail server", inWords(greeted.code), toCheck(greeted.code))];
  const loggedIn = ok("Mail server", `${new URL(smtpUrl).host} lets us in.`);
  if (mail === undefined) return [loggedIn, skipped("Test mail", "Not sent: --mail ADDRESS sends one.")];
  const mailer = createMailer({ smtpUrl, from });
  try {
    const sent = await sendTestMail({ settings, mailer, now, random }, mail);
    return [
      loggedIn,
      sent.ok
        ? ok("Test mail", `The mail server took it. See whether it comes to ${mail}, and not as spam.`)
        : wrong("Test mail", inWords(sent.code), toCheck(sent.code)),
    ];
  } finally {
    mailer.close();
  }
};
