import { expect, onTestFinished, test } from "vitest";
import { sendTestMail } from "~/usecases/send-test-mail.server";
import { quietMailer, testApp } from "../support/app";

test("a test mail goes to its address at once, and what the server answers comes back", async () => {
  const mailer = quietMailer();
  const { app, close } = testApp(mailer);
  onTestFinished(close);

  expect(await sendTestMail(app, "operator@alliance.example")).toEqual({ ok: true });
  expect(mailer.sent).toMatchObject([{ to: "operator@alliance.example", replyTo: "privacy@alliance.example" }]);
  expect(mailer.sent[0]?.text).toContain("https://letters.example");

  const refused = { ok: false, permanent: false, code: "535" } as const;
  const broken = { ...app, mailer: { ...mailer, send: async () => refused } };
  expect(await sendTestMail(broken, "operator@alliance.example")).toEqual(refused);
});
