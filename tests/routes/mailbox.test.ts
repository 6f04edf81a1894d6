import { join } from "node:path";
import { expect, test } from "vitest";
import { createMailbox } from "../../emails/mailbox.server";
import { world } from "../support/world";
import { visit } from "./visit";

const MAIL = {
  ...{ messageId: "<abc@letters.example>", at: Date.UTC(2027, 2, 9), replyTo: "a@b.example", fromName: "Alliance" },
  ...{
    to: "maeve@harbour.example",
    subject: "Confirm",
    text: "418273",
    html: '<style></style><p style="color:red">418273</p>',
  },
};
const KEPT = {
  id: "abc",
  to: MAIL.to,
  subject: "Confirm",
  text: MAIL.text,
  html: MAIL.html,
  sentAt: "2027-03-09T00:00:00.000Z",
};

test("a demonstration's mails can be read, as pages and by programs", async () => {
  const w = world();
  const mailer = createMailbox(join(w.folder, "mailbox.jsonl"));
  await mailer.send(MAIL);
  const ask = visit(w, mailer);
  expect((await ask.get("/mailbox.json")).data).toEqual([KEPT]);
  expect((await ask.get("/mailbox/abc.json")).data).toEqual(KEPT);
  expect((await ask.get("/mailbox")).data.mails).toHaveLength(1);
  expect((await ask.get("/mailbox/abc")).data).toMatchObject({
    html: "/mailbox/abc/html",
    mail: { subject: "Confirm" },
  });
  const html = await ask.get("/mailbox/abc/html");
  expect(html.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
  expect(html.data).not.toContain(' style="');
});

test("a mail that is not there is not found", async () => {
  const w = world();
  const ask = visit(w, createMailbox(join(w.folder, "mailbox.jsonl")));
  expect((await ask.get("/mailbox.json")).data).toEqual([]);
  for (const path of ["/mailbox/abc", "/mailbox/abc.json", "/mailbox/abc/html"]) {
    expect((await ask.get(path)).status, path).toBe(404);
  }
});

test("a demonstration shows every mail that can be sent, in each language; elsewhere there is no such page", async () => {
  const w = world();
  const ask = visit(w, createMailbox(join(w.folder, "mailbox.jsonl")));
  const { mails } = (await ask.get("/mailbox/preview")).data;
  const names = mails.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(["confirm", "listed", "code-withdraw", "moderator-digest", "test"]));
  for (const { name, subjects } of mails) {
    for (const { locale, subject } of subjects) {
      const { data } = await ask.get(`/mailbox/preview/${name}?language=${locale}`);
      expect(data).toMatchObject({ name, locale, subject });
      if (data.html === null) continue;
      const { status, headers } = await ask.get(data.html);
      expect([status, headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
    }
  }
  expect((await ask.get("/mailbox/preview/confirm?language=xx")).data.locale).toBe("en");
  expect((await ask.get("/mailbox/preview/confirm-plain/html")).status).toBe(404);
  for (const path of ["", "/confirm", "/confirm/html"])
    expect((await visit(w).get(`/mailbox/preview${path}`)).status, path).toBe(404);
  expect((await ask.get("/mailbox/preview/none")).status).toBe(404);
});
