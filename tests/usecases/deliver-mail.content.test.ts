import { expect, test } from "vitest";
import { approveSignature } from "~/usecases/approve-signature.server";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { requestCode } from "~/usecases/request-code.server";
import { resendCode } from "~/usecases/resend-code.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import type { Mail } from "../../emails/mailer.server";
import { quietMailer } from "../support/app";
import { openLetter } from "../support/open-letter";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

const codeIn = (mail?: Mail) => mail?.text.match(/^\d{6}$/gm) ?? [];
const linksIn = (mail?: Mail) => mail?.text.match(/https:\/\/letters\.example\/signature\/\S+/g) ?? [];

test("the mail after signing names letter and organisation, and its code and link are the signature's", async () => {
  const mailer = quietMailer();
  const { app, sign, deliverAll } = await openLetter(mailer);
  const id = await sign("fr");
  await deliverAll();

  const [mail] = mailer.sent;
  expect(mailer.sent).toHaveLength(1);
  expect(mail).toMatchObject({
    to: "maeve.lynch@harbourtrust.example",
    replyTo: "letter@alliance.example",
    fromName: "Alliance for Children Online",
    messageId: expect.stringMatching(/^<[0-9a-z]{16}@letters\.example>$/),
  });
  expect(mail?.text).toContain("Rendre chaque lieu sûr");
  expect(mail?.subject).toContain("Harbour Children’s Trust");
  expect(linksIn(mail)).toEqual([`https://letters.example/signature/${id}.${app.keys.linkKey(id, 1)}`]);
  const [code = ""] = codeIn(mail);
  expect(await confirmSignature(app, id, { signedHere: [id] }, code)).toMatchObject({ outcome: "confirmed" });
});

test("asked for without a link, the mail is text with the same code and no address of a page", async () => {
  const mailer = quietMailer();
  const { app, clock, sign, deliverAll } = await openLetter(mailer);
  const id = await sign();
  clock.now += 61 * SECOND;
  await resendCode(app, id, { signedHere: [id] }, true);
  await deliverAll();

  const [first, plain] = mailer.sent;
  expect(plain?.html).toBeNull();
  expect(plain?.text).not.toMatch(/https?:/);
  expect(codeIn(plain)).toEqual(codeIn(first));
});

test("a mail that is not true any more is not sent", async () => {
  const mailer = quietMailer();
  const { app, sign, deliverAll } = await openLetter(mailer);
  const id = await sign();
  await confirmSignature(app, id, { key: app.keys.linkKey(id, 1), signedHere: [id] }, "");
  await deliverAll();
  expect(mailer.sent).toEqual([]);
  expect(app.db.outbox.counts().queued).toBe(0);
});

test("an approval is told after 30 seconds, with no code and with the private page", async () => {
  const mailer = quietMailer();
  const { app, clock, confirmed, deliverAll, seen } = await openLetter(mailer);
  const id = await confirmed();
  await approveSignature(app, { ...seen(id), anotherOrganisation: true });
  await deliverAll();
  expect(mailer.sent).toEqual([]);
  clock.now += 30 * SECOND;
  await deliverAll();
  expect(mailer.sent).toHaveLength(1);
  expect(codeIn(mailer.sent[0])).toEqual([]);
  expect(linksIn(mailer.sent[0])).toHaveLength(1);
});

test("an undo within 30 seconds sends nothing; later it is told", async () => {
  const mailer = quietMailer();
  const { app, clock, confirmed, deliverAll, seen } = await openLetter(mailer);
  const id = await confirmed();
  const decline = { reason: "not-reachable", text: "Nobody answered." } as const;

  await declineSignature(app, { ...seen(id), ...decline });
  await undoDecision(app, seen(id));
  clock.now += HOUR;
  await deliverAll();
  expect(mailer.sent).toEqual([]);

  await declineSignature(app, { ...seen(id), ...decline });
  clock.now += 30 * SECOND;
  await deliverAll();
  await undoDecision(app, seen(id));
  await deliverAll();
  expect(mailer.sent).toHaveLength(2);
  expect(mailer.sent[0]?.text).toContain("Nobody answered.");
});

test("a fresh code is for what it was asked for, and lives 15 minutes", async () => {
  const mailer = quietMailer();
  const { app, clock, confirmed, deliverAll } = await openLetter(mailer);
  const id = await confirmed();
  clock.now += 61 * SECOND;
  await requestCode(app, id, app.keys.linkKey(id, 1), "withdraw");
  await deliverAll();
  const challenge = app.db.challenges.newest(id, "withdraw");
  expect(codeIn(mailer.sent[0])).toEqual([app.keys.code(challenge?.id ?? "", "withdraw", id)]);
  expect(mailer.sent[0]?.text).toContain("15 minutes");
});

test("a moderator's mail holds a link and a code, from who runs the instance", async () => {
  const mailer = quietMailer();
  const { app, deliverAll } = await openLetter(mailer);
  await askToSignIn(app, "mod@alliance.example", "192.0.2.0/24");
  await deliverAll();
  expect(mailer.sent[0]).toMatchObject({
    to: "mod@alliance.example",
    fromName: "Alliance for Children Online e.V.",
    replyTo: "privacy@alliance.example",
  });
  expect(mailer.sent[0]?.text).toMatch(/^https:\/\/letters\.example\/moderation\/sign-in\/\S+$/m);
  expect(codeIn(mailer.sent[0])).toHaveLength(1);
});
