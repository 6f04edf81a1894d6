import { expect, test } from "vitest";
import { startSmtp } from "../support/smtp";
import { json, operator } from "./cli";

test("the test mail goes out over SMTP at once", async () => {
  const smtp = await startSmtp();
  const me = operator({ SMTP_URL: smtp.url });
  expect(json(await me.run("mail-test", "you@alliance.example", "--json"))).toEqual({
    outcome: "sent",
    to: "you@alliance.example",
  });
  expect(smtp.mails).toMatchObject([{ subject: "A test mail", envelope: { to: ["you@alliance.example"] } }]);
  await smtp.close();
  me.leave();
});

test("a refusal is told with the server's code and what to check", async () => {
  const smtp = await startSmtp({ rcpt: () => 550 });
  const me = operator({ SMTP_URL: smtp.url });
  const answer = await me.run("mail-test", "you@alliance.example", "--json");
  expect(answer.code).toBe(1);
  expect(json(answer)).toMatchObject({ code: "550" });
  expect(answer.err).toContain("refused it with 550. Check that the address exists");
  await smtp.close();
  me.leave();
});

test("a wrong password points at SMTP_URL's user and password", async () => {
  const smtp = await startSmtp({ user: "letters", password: "right" });
  const me = operator({ SMTP_URL: smtp.url.replace("//", "//letters:wrong@") });
  expect((await me.run("mail-test", "you@alliance.example")).err).toContain("Check the user and password in SMTP_URL");
  await smtp.close();
  me.leave();
});

test("a mail server that is not there points at host and port", async () => {
  const me = operator({ SMTP_URL: "smtp://127.0.0.1:9" });
  const { code, err } = await me.run("mail-test", "you@alliance.example");
  expect(code).toBe(1);
  expect(err).toContain("Check host and port in SMTP_URL");
  me.leave();
});

test("a demonstration keeps the mail in its mailbox", async () => {
  const me = operator();
  expect((await me.run("mail-test", "you@alliance.example")).out).toContain("http://127.0.0.1:3000/mailbox");
  me.leave();
});
