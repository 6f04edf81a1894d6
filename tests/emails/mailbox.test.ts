import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createMailbox } from "../../emails/mailbox.server";
import type { Mail } from "../../emails/mailer.server";

const mail: Mail = {
  messageId: "<7f3k9x2m4q8t0w5z@letters.example>",
  at: Date.UTC(2026, 10, 21, 20, 9),
  to: "maeve.lynch@harbourtrust.example",
  replyTo: "letter@alliance.example",
  fromName: "Alliance for Children Online",
  subject: "Confirm the signature of Harbour Children’s Trust",
  html: null,
  text: "418273\n",
};
const other: Mail = { ...mail, messageId: "<other@letters.example>", at: mail.at + 1_000, html: "<p>Listed</p>" };

function mailboxFile() {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "mailbox.jsonl");
}

test("an empty mailbox is empty", () => {
  expect(createMailbox(mailboxFile()).mailbox.list()).toEqual([]);
});

test("mails are kept over a restart, the newest first", async () => {
  const file = mailboxFile();
  const mailer = createMailbox(file);
  expect(await mailer.send(mail)).toEqual({ ok: true });
  await mailer.send(other);

  const { mailbox } = createMailbox(file);
  expect(mailbox.list()).toEqual([
    { ...kept(other), id: "other", sentAt: "2026-11-21T20:09:01.000Z" },
    { ...kept(mail), id: "7f3k9x2m4q8t0w5z", sentAt: "2026-11-21T20:09:00.000Z" },
  ]);
  expect(mailbox.find("7f3k9x2m4q8t0w5z")?.text).toBe("418273\n");
  expect(mailbox.find("nobody")).toBeUndefined();
});

test("a mail that comes twice is one", async () => {
  const mailer = createMailbox(mailboxFile());
  await mailer.send(mail);
  await mailer.send(mail);
  expect(mailer.mailbox.list()).toHaveLength(1);
});

test("a line that a crash cut short loses no other mail", async () => {
  const file = mailboxFile();
  const mailer = createMailbox(file);
  await mailer.send(mail);
  appendFileSync(file, '\n{"id":"cut');
  await mailer.send(other);
  expect(mailer.mailbox.list().map(({ id }) => id)).toEqual(["other", "7f3k9x2m4q8t0w5z"]);
});

test("only the operator's account reads the file", async () => {
  const file = mailboxFile();
  await createMailbox(file).send(mail);
  expect(statSync(file).mode & 0o077).toBe(0);
});

const kept = ({ to, subject, text, html }: Mail) => ({ to, subject, text, html });
