import { expect, onTestFinished, test, vi } from "vitest";
import { deliverNext } from "~/usecases/deliver-mail.server";
import { createMailer, type Delivery, type Mail, type Mailer } from "../../emails/mailer.server";
import { quietMailer } from "../support/app";
import { openLetter } from "../support/open-letter";
import { startStrange, takeMails } from "../support/strange-smtp";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Answers as scripted, then takes everything. */
function scripted(...answers: Delivery[]): Mailer & { sent: Mail[] } {
  const quiet = quietMailer();
  return {
    ...quiet,
    async send(mail) {
      await quiet.send(mail);
      return answers.shift() ?? { ok: true };
    },
  };
}
const putOff: Delivery = { ok: false, permanent: false, code: "451" };

test("a code's clock starts when its mail is first handed over, and stands while that fails", async () => {
  const mailer = scripted(putOff);
  const { app, clock, sign, deliverAll } = await openLetter(mailer);
  const id = await sign();
  const sentAt = () => app.db.challenges.newest(id, "confirm")?.sentAt;

  await deliverAll();
  expect(sentAt()).toBeNull();
  clock.now += 30 * SECOND;
  await deliverAll();
  expect(sentAt()).toBe(clock.now);
});

test("a mail put off is tried again after 30 seconds, then twice as long each time, as the same mail", async () => {
  const mailer = scripted(putOff, putOff, putOff);
  const { clock, sign, deliverAll } = await openLetter(mailer);
  await sign();
  await deliverAll();

  for (const [wait, attempts] of [
    [30 * SECOND, 2],
    [60 * SECOND, 3],
    [120 * SECOND, 4],
  ] as const) {
    clock.now += wait - 1;
    await deliverAll();
    expect(mailer.sent).toHaveLength(attempts - 1);
    clock.now += 1;
    await deliverAll();
    expect(mailer.sent).toHaveLength(attempts);
  }
  expect(new Set(mailer.sent.map(({ messageId }) => messageId)).size).toBe(1);
});

test("after 48 hours of trying, at least once an hour, a mail is given up", async () => {
  const mailer: Mailer = { send: async () => putOff, close() {} };
  const { clock, sign, deliverAll, outbox } = await openLetter(mailer);
  await sign();
  const started = clock.now;
  await deliverAll();
  while (outbox()[0]?.status === "queued") {
    clock.now = Math.max(clock.now, outbox()[0]?.nextAt ?? 0);
    await deliverAll();
  }
  expect(outbox()).toMatchObject([{ status: "failed", lastError: "451" }]);
  expect(clock.now - started).toBeGreaterThan(47 * HOUR);
  expect(clock.now - started).toBeLessThan(50 * HOUR);
});

test("a permanent refusal fails the mail at once", async () => {
  const { sign, deliverAll, outbox } = await openLetter(scripted({ ok: false, permanent: true, code: "550" }));
  const id = await sign();
  await deliverAll();
  expect(outbox()).toMatchObject([{ signatureId: id, status: "failed", lastError: "550", attempts: 1 }]);
});

test("whoever dies with a mail in hand leaves it to the next, which sends the same mail", async () => {
  const mailer = quietMailer();
  const { app, clock, sign, deliverAll } = await openLetter(mailer);
  await sign();

  // Handed over, and killed before that could be written down.
  const killed = {
    ...app,
    mailer: { ...mailer, send: (mail: Mail) => mailer.send(mail).then(() => new Promise<Delivery>(() => {})) },
  };
  void deliverNext(killed);
  await vi.waitFor(() => expect(mailer.sent).toHaveLength(1));

  await deliverAll();
  expect(mailer.sent).toHaveLength(1);
  clock.now += 121 * SECOND;
  await deliverAll();
  expect(mailer.sent).toHaveLength(2);
  expect(mailer.sent[1]?.messageId).toBe(mailer.sent[0]?.messageId);
  expect(mailer.sent[1]?.text).toBe(mailer.sent[0]?.text);
});

test("a mail that cannot be written doesn't keep the others waiting", async () => {
  const mailer = quietMailer();
  const { app, sign, deliverAll, outbox } = await openLetter(mailer);
  const broken = await sign();
  await sign("en", "anna@other.example");
  const find = app.db.signatures.find;
  vi.spyOn(app.db.signatures, "find").mockImplementation((id) => {
    if (id === broken) throw new Error("unreadable");
    return find(id);
  });
  await deliverAll();
  expect(mailer.sent.map(({ to }) => to)).toEqual(["anna@other.example"]);
  expect(outbox()).toMatchObject([{ signatureId: broken, status: "queued", lastError: "EWRITING" }]);
});

test("a connection that breaks after the message has the same mail sent again", async () => {
  const messages: string[] = [];
  const strange = await startStrange(takeMails((message) => messages.push(message) > 1));
  onTestFinished(strange.close);
  const mailer = createMailer({ smtpUrl: strange.url, from: "noreply@letters.example" });
  onTestFinished(mailer.close);
  const { clock, sign, deliverAll, outbox } = await openLetter(mailer);
  await sign();
  await deliverAll();
  expect(outbox()).toMatchObject([{ status: "queued", attempts: 1 }]);
  clock.now += 30 * SECOND;
  await deliverAll();
  expect(outbox()).toEqual([]);
  const ids = messages.map((message) => /^Message-ID: (.+)$/m.exec(message)?.[1]);
  expect(ids).toEqual([ids[0], ids[0]]);
  expect(ids[0]).toMatch(/^<[0-9a-z]{16}@letters\.example>/);
});
