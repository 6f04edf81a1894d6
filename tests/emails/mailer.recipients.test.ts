import { expect, onTestFinished, test } from "vitest";
import { createMailer, type Mail } from "../../emails/mailer.server";
import { startSmtp } from "../support/smtp";

const mail: Mail = {
  messageId: "<m1@letters.example>",
  at: Date.UTC(2026, 10, 21, 20, 9),
  to: "maeve.lynch@harbourtrust.example",
  replyTo: "letter@alliance.example",
  fromName: "Alliance for Children Online",
  subject: "Confirm the signature of Harbour Children’s Trust",
  html: "<p>418273</p>",
  text: "418273\n",
};

async function sendTo(changes: Partial<Mail>) {
  const smtp = await startSmtp({ server: { hideSMTPUTF8: false } });
  onTestFinished(smtp.close);
  const mailer = createMailer({ smtpUrl: smtp.url, from: "noreply@letters.example" });
  onTestFinished(() => mailer.close());
  return { delivery: await mailer.send({ ...mail, ...changes }), mails: smtp.mails };
}

test.each([
  "Harbour\r\nBcc: victim@victim.example",
  "Harbour\nX-Spam: yes\n\n<p>body</p>",
  'Harbour" <victim@victim.example>, "',
  "Harbour\u2028Bcc: victim@victim.example",
  "=?utf-8?q?Harbour=0D=0ABcc=3A_victim=40victim.example?=",
  "\u0000Harbour\u0007",
])("a name such as %j adds no header and no recipient", async (name) => {
  const { delivery, mails } = await sendTo({ fromName: name, subject: `Confirm the signature of ${name}` });
  expect(delivery).toEqual({ ok: true });
  const [got] = mails;
  expect(got?.envelope.to).toEqual([mail.to]);
  expect(got).toMatchObject({ to: [{ address: mail.to }], text: expect.stringMatching(/^418273\n+$/) });
  expect(got?.from?.address).toBe("noreply@letters.example");
  expect(got?.bcc).toBeUndefined();
  expect(got?.headers.map(({ key }) => key).sort()).toEqual([
    "auto-submitted",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "reply-to",
    "subject",
    "to",
    "x-auto-response-suppress",
  ]);
});

test.each([
  "a@harbour.example, victim@victim.example",
  "a@harbour.example\r\nBcc: victim@victim.example",
  "<victim@victim.example>",
  '"a" <victim@victim.example>',
  "a@harbour.example victim@victim.example",
  "group:victim@victim.example;",
  "nobody",
  "",
])("what is not one plain address, such as %j, is not sent to", async (to) => {
  const { delivery, mails } = await sendTo({ to });
  expect(delivery).toEqual({ ok: false, permanent: true, code: "EADDRESS" });
  expect(mails).toEqual([]);
});

test.each([
  ["anna@bücher.example", "anna@xn--bcher-kva.example"],
  ["anna+letters@mail.harbour.example", "anna+letters@mail.harbour.example"],
  ["änna@harbour.example", "änna@harbour.example"],
])("an international address is taken: %s", async (to, written) => {
  const { delivery, mails } = await sendTo({ to });
  expect(delivery).toEqual({ ok: true });
  expect(mails[0]?.envelope.to).toEqual([to]);
  expect(mails[0]?.raw).toContain(`To: ${written}`);
});
