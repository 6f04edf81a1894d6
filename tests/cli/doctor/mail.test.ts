import { expect, onTestFinished, test } from "vitest";
import { startDns } from "../../support/dns";
import { startSmtp } from "../../support/smtp";
import { operator } from "../cli";
import { examined } from "./patient";

/** A live instance with this mail server, whose site does not answer. */
function live(smtp: string, given = {}) {
  const me = operator({
    ...{ BASE_URL: "http://127.0.0.1:9", SECRET_KEY: Buffer.alloc(32, 1).toString("base64"), SMTP_URL: smtp },
    ...{ CONTROLLER: "An alliance", CONTACT: "privacy@alliance.test", MAIL_FROM: "letters@sub.alliance.test" },
    ...given,
  });
  onTestFinished(() => me.leave());
  return me;
}

async function mailServer(options: Parameters<typeof startSmtp>[0] = {}) {
  const smtp = await startSmtp(options);
  onTestFinished(() => smtp.close());
  return smtp;
}

async function dns(records: Record<string, string[]> | undefined) {
  const { server, close, asked } = await startDns(records);
  onTestFinished(() => close());
  return { options: ["--dns", server], asked };
}

test("it logs in and sends nothing, unless it is given an address", async () => {
  const smtp = await mailServer({ user: "letters", password: "right" });
  const me = live(smtp.url.replace("//", "//letters:right@"));
  const { options } = await dns({});
  const looked = await examined(me, ...options);
  expect([looked.state("Mail server"), looked.state("Test mail"), smtp.mails]).toEqual(["ok", "skipped", []]);
  const sent = await examined(me, ...options, "--mail", "you@alliance.example");
  expect(sent.state("Test mail")).toBe("ok");
  expect(smtp.mails).toMatchObject([{ subject: "A test mail", envelope: { to: ["you@alliance.example"] } }]);
});

test("a wrong password and a refused mail are said with what to check", async () => {
  const smtp = await mailServer({ user: "letters", password: "right", rcpt: () => 550 });
  const { options } = await dns({});
  const refused = await examined(live(smtp.url.replace("//", "//letters:wrong@")), ...options);
  expect(refused.code).toBe(1);
  expect(refused.line("Mail server")?.mend).toContain("user and password in SMTP_URL");
  const unsent = await examined(
    live(smtp.url.replace("//", "//letters:right@")),
    ...options,
    ...["--mail", "you@alliance.example"],
  );
  expect(unsent.line("Test mail")?.mend).toContain("that the address exists");
});

const NOBODY = "smtp://127.0.0.1:9";

test("a sender's domain with all three records is well, DMARC as its parent says", async () => {
  const { options } = await dns({
    "sub.alliance.test": ["something else", "v=spf1 include:mail.test -all"],
    "selector1._domainkey.sub.alliance.test": [`v=DKIM1; k=rsa; p=${"A".repeat(390)}`],
    "_dmarc.alliance.test": ["v=DMARC1; p=quarantine"],
  });
  const { line } = await examined(live(NOBODY), ...options);
  expect(line("SPF")).toMatchObject({ state: "ok", says: "v=spf1 include:mail.test -all" });
  expect(line("DKIM")).toMatchObject({ state: "ok", says: "A key is there: selector1." });
  expect(line("DMARC")).toMatchObject({ state: "ok", says: "v=DMARC1; p=quarantine" });
});

test("what is missing is a warning with the record to add", async () => {
  const { options } = await dns({ "k1._domainkey.sub.alliance.test": ["v=DKIM1; p="] });
  const { line } = await examined(live(NOBODY), ...options);
  expect([line("SPF")?.state, line("DKIM")?.state, line("DMARC")?.state]).toEqual(["warning", "warning", "warning"]);
  expect(line("DKIM")?.mend).toContain("--dkim NAME");
  expect(line("DMARC")?.mend).toContain("_dmarc.sub.alliance.test");
});

test("records that undo themselves are wrong", async () => {
  const { options } = await dns({
    "sub.alliance.test": ["v=spf1 -all", "v=spf1 mx -all"],
    "_dmarc.sub.alliance.test": ["v=DMARC1; p=none", "v=DMARC1; p=reject"],
  });
  const { line } = await examined(live(NOBODY), ...options);
  expect([line("SPF")?.state, line("DMARC")?.state]).toEqual(["wrong", "wrong"]);
  const open = await dns({ "sub.alliance.test": ["v=spf1 +all"] });
  expect((await examined(live(NOBODY), ...open.options)).line("SPF")).toMatchObject({ state: "wrong" });
});

test("a key that was named is looked for under that name alone", async () => {
  const { options, asked } = await dns({ "ours._domainkey.sub.alliance.test": ["v=DKIM1; p=abc"] });
  expect((await examined(live(NOBODY), ...options, "--dkim", "ours")).line("DKIM")?.state).toBe("ok");
  expect(asked.filter((name) => name.includes("_domainkey"))).toEqual(["ours._domainkey.sub.alliance.test"]);
  expect((await examined(live(NOBODY), ...options, "--dkim", "other")).line("DKIM")?.state).toBe("wrong");
});

test("a DNS that does not answer is no missing record", async () => {
  const { options } = await dns(undefined);
  const { line } = await examined(live(NOBODY), ...options);
  expect(line("SPF")).toMatchObject({ state: "warning", says: expect.stringContaining("did not answer (EREFUSED)") });
});
