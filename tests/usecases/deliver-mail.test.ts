import { afterEach, expect, test, vi } from "vitest";
import { approveSignature } from "~/usecases/approve-signature.server";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { deliverNext, startOutbox } from "~/usecases/deliver-mail.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { requestCode } from "~/usecases/request-code.server";
import { resendCode } from "~/usecases/resend-code.server";
import { signLetter } from "~/usecases/sign-letter.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { createMailer, type Delivery, type Mail, type Mailer } from "../../emails/mailer.server";
import { quietMailer, testApp } from "../support/app";
import { startSmtp } from "../support/smtp";
import { startStrange, takeMails } from "../support/strange-smtp";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** An open letter, in English and French, and an App whose clock stands. */
async function openLetter(mailer: Mailer = quietMailer()) {
  const world = testApp(mailer);
  closing.push(world.close);
  const { app } = world;
  const letter = {
    ...{ slug: "safer-online", contact: "letter@alliance.example", opensAt: null, closesAt: null, body: "We ask." },
    ...{ to: "The Council", from: "Alliance for Children Online" },
  };
  const english = { ...letter, language: "en", title: "Make every place online safe" };
  const french = { ...letter, language: "fr", title: "Rendre chaque lieu sûr" };
  await publishLetter(app, [english, french], { newVersion: false, substantial: false });
  const moderator = await app.db.write(() =>
    app.db.moderators.insert(
      app.keys.addressHashes("mod@alliance.example"),
      "mod@alliance.example",
      "moderator",
      app.now(),
    ),
  );

  async function sign(locale = "en", email = "maeve.lynch@harbourtrust.example"): Promise<string> {
    const signed = await signLetter(app, {
      ...{ slug: "safer-online", language: locale, locale, network: "192.0.2.0/24", robot: false },
      submission: {
        ...{ organisation: "Harbour Children’s Trust", website: "https://harbourtrust.example/", country: "IE" },
        ...{ sector: "ngo", authority: "board", statement: null, showRepresentative: true, version: 1 },
        ...{ name: "Maeve Lynch", role: "Director of Policy", email },
      },
    });
    if (signed.outcome !== "submitted") throw new Error(signed.outcome);
    return signed.id;
  }
  async function confirmed(): Promise<string> {
    const id = await sign();
    await confirmSignature(app, id, { key: app.keys.linkKey(id, 1), signedHere: [id] }, "");
    await deliverAll();
    return id;
  }
  async function deliverAll() {
    while (await deliverNext(app));
  }
  const outbox = () => app.db.outbox.troubled(10);
  const seen = (id: string) => ({ moderator, id, revision: app.db.signatures.find(id)?.revision ?? 0 });
  return { ...world, sign, confirmed, deliverAll, outbox, moderator, seen };
}

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

test("a mail that is not true any more is not sent", async () => {
  const mailer = quietMailer();
  const { app, sign, deliverAll } = await openLetter(mailer);
  const id = await sign();
  await confirmSignature(app, id, { key: app.keys.linkKey(id, 1), signedHere: [id] }, "");
  await deliverAll();
  expect(mailer.sent).toEqual([]);
  expect(app.db.outbox.countQueued()).toBe(0);
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

test("the running outbox sends what is due, tries again, and finishes the mail in hand when stopped", async () => {
  let asked = 0;
  const smtp = await startSmtp({ data: () => (++asked === 1 ? 451 : undefined) });
  closing.push(smtp.close);
  const { app, clock, sign, outbox } = await openLetter(
    createMailer({ smtpUrl: smtp.url, from: "noreply@letters.example" }),
  );
  const running = startOutbox(app);
  closing.push(running.stop);

  await sign();
  await vi.waitFor(() => expect(outbox()).toMatchObject([{ status: "queued", lastError: "451" }]));
  clock.now += 30 * SECOND;
  await vi.waitFor(() => expect(asked).toBe(2));
  await running.stop();
  expect(smtp.mails).toHaveLength(1);
  expect(outbox()).toEqual([]);
});

test("a connection that breaks after the message has the same mail sent again", async () => {
  const messages: string[] = [];
  const strange = await startStrange(takeMails((message) => messages.push(message) > 1));
  closing.push(strange.close);
  const mailer = createMailer({ smtpUrl: strange.url, from: "noreply@letters.example" });
  closing.push(mailer.close);
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

test("a stop does not wait for a server that keeps a mail hanging; the mail stays for the next start", async () => {
  const hanging: ((delivery: Delivery) => void)[] = [];
  const mailer: Mailer = {
    send: () => new Promise((resolve) => hanging.push(resolve)),
    close: () => hanging[0]?.({ ok: false, permanent: false, code: "EABORT" }),
  };
  const { app, sign, outbox } = await openLetter(mailer);
  await sign();
  const running = startOutbox(app);
  await vi.waitFor(() => expect(hanging).toHaveLength(1));
  vi.useFakeTimers();
  const stopped = running.stop();
  vi.advanceTimersByTime(4 * SECOND);
  vi.useRealTimers();
  await stopped;
  expect(outbox()).toMatchObject([{ status: "queued", lastError: "EABORT" }]);
});

test("trouble with the database is logged and not asked for again at once", async () => {
  const mailer = quietMailer();
  const { app, sign } = await openLetter(mailer);
  const lease = vi.spyOn(app.db.outbox, "lease").mockImplementation(() => {
    throw new Error("disk full");
  });
  await sign();
  const running = startOutbox(app);
  closing.push(running.stop);
  await vi.waitFor(() => expect(lease).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(lease).toHaveBeenCalledTimes(1);
});

test("many mails go out a few at once, each of them once", async () => {
  let most = 0;
  let now = 0;
  const quiet = quietMailer();
  const slow: Mailer = {
    async send(mail) {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return quiet.send(mail);
    },
    close() {},
  };
  const { app, sign } = await openLetter(slow);
  for (let n = 0; n < 9; n++) await sign("en", `anna${n}@other${n}.example`);
  const running = startOutbox(app);
  closing.push(running.stop);
  await vi.waitFor(() => expect(quiet.sent).toHaveLength(9));
  expect(new Set(quiet.sent.map(({ messageId }) => messageId)).size).toBe(9);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});
