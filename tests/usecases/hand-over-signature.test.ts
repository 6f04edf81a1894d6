import { expect, test } from "vitest";
import { KEYHOLDER_PURPOSES } from "~/domain/challenge";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { callOffHandOver, handOverSignature } from "~/usecases/hand-over-signature.server";
import { inviteAgain, sendTakeOverCode } from "~/usecases/invite-again.server";
import { purge } from "~/usecases/purge.server";
import { requestCode } from "~/usecases/request-code.server";
import { takeOverSignature } from "~/usecases/take-over-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewTakeOver, wasHandedOver } from "~/usecases/view-hand-over.server";
import { viewSignature, viewSubmission } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { keyIn, wrong } from "../support/in-mail";
import { DAY, HOUR, LETTER, MINUTE, type Signed, type World, world } from "../support/world";

/** At the organisation's own domain, so that no moderator is asked. */
const NEW = "tom@harbour.example";
const FORM = { organisation: "Harbour Trust", website: "https://harbour.example", email: "maeve@harbour.example" };

async function waiting() {
  const w = world();
  await w.letter();
  return { w, signature: await w.confirmed(FORM) };
}
const view = (w: World, { id, key }: { id: string; key: string }) => viewSignature(w.app, id, { key, signedHere: [] });

const LIVES: [status: string, live: (w: World) => Promise<Signed>][] = [
  ["waiting", (w) => w.confirmed(FORM)],
  ["listed", (w) => w.listed(FORM)],
  ["declined", (w) => w.declined(FORM)],
];

test.each(LIVES)("one that is %s is handed over with two codes, and stays where it is", async (status, live) => {
  const w = world();
  await w.letter();
  const signature = await live(w);
  const before = w.app.db.signatures.find(signature.id);
  const { mail, handOverId, key, code } = await w.handsOver(signature, NEW);
  expect([mail.to, handOverId === signature.id]).toEqual([NEW, false]);
  expect(mail.text).not.toContain(FORM.email);
  expect(view(w, signature)).toMatchObject({ status, handOver: "asked" });
  expect(viewTakeOver(w.app, handOverId, key)).toMatchObject({ state: "open", organisation: "Harbour Trust" });

  const taken = await takeOverSignature(w.app, { handOverId, key, code });
  if (taken.outcome !== "taken-over") throw new Error(taken.outcome);
  const now = w.app.db.signatures.find(signature.id);
  expect(now).toMatchObject({ status, email: NEW, keyVersion: 2, revision: (before?.revision ?? 0) + 1 });
  expect(now?.fingerprint).not.toEqual(before?.fingerprint);
  expect(w.happened(signature.id).at(-1)).toBe("signature.handed-over");
  expect(verifyLog(w.app).outcome).toBe("sound");

  const mails = await w.deliver();
  const [told, link] = [mails.find(({ to }) => to === FORM.email), mails.find(({ to }) => to === NEW)];
  expect(mails).toHaveLength(2);
  expect(told?.subject).toBe("The signature of Harbour Trust was handed over");
  expect(`${told?.text}${told?.html}`).not.toMatch(/tom@|\/signature\//);
  expect(link && `${signature.id}.${keyIn(link)}`).toBe(taken.link);
  expect(view(w, { id: signature.id, key: taken.link.split(".")[1] ?? "" })).toMatchObject({ handOver: "possible" });
});

test("the old link and its codes do nothing any more, nor does the browser that signed", async () => {
  const { w, signature } = await waiting();
  const withdrawal = await w.codeFor(signature, "withdraw");
  w.clock.advance(DAY);
  const { key } = await w.takes(await w.handsOver(signature, NEW));
  const before = w.everything();
  expect(view(w, signature)).toBeUndefined();
  expect([wasHandedOver(w.app, signature.id, signature.key), wasHandedOver(w.app, signature.id, key)]).toEqual([
    ...[true, false],
  ]);
  const { id } = signature;
  for (const purpose of KEYHOLDER_PURPOSES)
    expect(await requestCode(w.app, id, signature.key, purpose)).toEqual({ outcome: "not-found" });
  const old = { id, key: signature.key, code: withdrawal };
  for (const outcome of [
    await withdrawSignature(w.app, old),
    await disputeSignature(w.app, old, true),
    await handOverSignature(w.app, old, FORM.email),
    await callOffHandOver(w.app, old),
    await inviteAgain(w.app, id, signature.key),
  ])
    expect(outcome).toEqual({ outcome: "not-found" });
  expect(viewSubmission(w.app, [id], LETTER.slug)).toBeUndefined();
  expect(w.everything()).toEqual(before);
  // Mailed to the old address before: with the new link it is worth nothing either.
  expect(await withdrawSignature(w.app, { id, key, code: withdrawal })).toMatchObject({ problem: "expired" });
  w.clock.advance(DAY);
  expect(await withdrawSignature(w.app, { id, key, code: await w.codeFor({ id, key }, "withdraw") })).toEqual({
    outcome: "withdrawn",
  });
});

test("the link alone does nothing, and a wrong, an old and a used code are refused", async () => {
  const { w, signature } = await waiting();
  const { handOverId, key, code } = await w.handsOver(signature, NEW);
  const tries = async (typed: string) => {
    const result = await takeOverSignature(w.app, { handOverId, key, code: typed });
    return "problem" in result ? result.problem : result.outcome;
  };
  const before = w.everything();
  viewTakeOver(w.app, handOverId, key);
  for (const typed of ["", "12345", "abc"]) expect(await tries(typed)).toMatch(/missing|malformed/);
  expect(await takeOverSignature(w.app, { handOverId, key: signature.key, code })).toEqual({ outcome: "not-found" });
  expect(w.everything()).toEqual(before);
  expect([await tries(wrong(code)), await tries(signature.code)]).toEqual(["wrong", "wrong"]);
  w.clock.advance(72 * HOUR);
  expect(await tries(code)).toBe("expired");

  expect(await sendTakeOverCode(w.app, handOverId, key)).toEqual({ outcome: "sent" });
  const fresh = /^\d{6}$/m.exec((await w.deliver())[0]?.text ?? "")?.[0] ?? "";
  expect(fresh).not.toBe(code);
  expect([await tries(code), await tries(fresh), await tries(fresh)]).toEqual(["wrong", "taken-over", "over"]);
  expect(viewTakeOver(w.app, handOverId, key)).toEqual({ state: "over" });
});

test("the present address is refused, in whatever spelling, and the code still works", async () => {
  const { w, signature } = await waiting();
  const code = await w.codeFor(signature, "hand-over");
  const outcome = (email: string) => handOverSignature(w.app, { ...signature, code }, email);
  expect(await outcome("Maeve+new@Harbour.example")).toEqual({ outcome: "same" });
  expect(await outcome(NEW)).toEqual({ outcome: "asked" });
  expect(await outcome("other@harbour.example")).toEqual({ outcome: "code", problem: "expired" });
});

test("a new one takes the place of one on its way, whose mail is worth nothing then", async () => {
  const { w, signature } = await waiting();
  const first = await w.handsOver(signature, NEW);
  w.clock.advance(MINUTE);
  const second = await w.handsOver(signature, "ann@harbour.example");
  expect(await takeOverSignature(w.app, first)).toEqual({ outcome: "over" });
  expect(await takeOverSignature(w.app, { ...second, code: first.code })).toMatchObject({ outcome: "code" });
  expect(await takeOverSignature(w.app, second)).toMatchObject({ outcome: "taken-over" });
});

test("it is called off with a fresh code", async () => {
  const { w, signature } = await waiting();
  const first = await w.handsOver(signature, NEW);
  expect(await callOffHandOver(w.app, { ...signature, code: signature.code })).toMatchObject({ outcome: "code" });
  w.clock.advance(DAY);
  const code = await w.codeFor(signature, "hand-over");
  expect(await callOffHandOver(w.app, { ...signature, code })).toEqual({ outcome: "called-off" });
  expect(await takeOverSignature(w.app, first)).toEqual({ outcome: "over" });
  expect(view(w, signature)).toMatchObject({ handOver: "possible" });
});

test("what becomes of the signature meanwhile ends it", async () => {
  const { w, signature } = await waiting();
  const first = await w.handsOver(signature, NEW);
  w.clock.advance(DAY);
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  expect(await takeOverSignature(w.app, first)).toEqual({ outcome: "over" });
  expect(view(w, signature)).toMatchObject({ status: "withdrawn", handOver: null });
});

test.each<[what: string, email: string, prepare: (w: World) => Promise<unknown>, subject: string | null]>([
  ["new", NEW, async () => {}, "Take over the signature of Harbour Trust"],
  ["blocked", NEW, async (w) => w.app.db.blockedAddresses.add(w.app.keys.addressHashes(NEW), NEW, 1), null],
  [
    "limited",
    NEW,
    async (w) => {
      const signature = await w.confirmed({ ...FORM, organisation: "Meadow League", email: NEW });
      for (let n = 0; n < 2; n += 1) await w.codeFor(signature, "withdraw");
    },
    null,
  ],
  [
    "of one that signed for the organisation itself",
    NEW,
    (w) => w.confirmed({ ...FORM, email: NEW }),
    "The signature of Harbour Trust cannot come to this address",
  ],
  [
    "of one that stands for five",
    NEW,
    async (w) => {
      for (let n = 0; n < 5; n += 1) {
        w.clock.advance(DAY);
        await w.confirmed({ email: NEW });
      }
      w.clock.advance(DAY);
    },
    "The signature of Harbour Trust cannot come to this address",
  ],
])("whoever hands over is answered the same for an address that is %s", async (_, email, prepare, subject) => {
  const { w, signature } = await waiting();
  await prepare(w);
  const code = await w.codeFor(signature, "hand-over");
  expect(await handOverSignature(w.app, { ...signature, code }, email)).toEqual({ outcome: "asked" });
  const mails = (await w.deliver()).filter(({ to }) => to === email);
  expect(mails.map((mail) => mail.subject)).toEqual(subject === null ? [] : [subject]);
  expect(view(w, signature)).toMatchObject({ handOver: "asked" });
  expect(await inviteAgain(w.app, signature.id, signature.key)).toEqual({ outcome: "asked" });
  // Nobody can guess a code that was never mailed.
  const open = w.app.db.handOvers.open(signature.id);
  const challenge = w.app.db.challenges.newest(signature.id, "take-over");
  if (!open || !challenge) throw new Error("nothing on its way");
  const taken = await takeOverSignature(w.app, {
    ...{ handOverId: open.id, key: w.app.keys.linkKey(open.id, 1) },
    code: w.app.keys.code(challenge.id, "take-over", signature.id),
  });
  expect(taken.outcome).toBe(subject?.startsWith("Take over") ? "taken-over" : "code");
});

test("an address that signed for the organisation itself meanwhile cannot take over", async () => {
  const { w, signature } = await waiting();
  const first = await w.handsOver(signature, NEW);
  w.clock.advance(MINUTE);
  await w.confirmed({ ...FORM, email: NEW });
  expect(await takeOverSignature(w.app, first)).toEqual({ outcome: "cannot" });
  expect(w.app.db.signatures.find(signature.id)?.email).toBe(FORM.email);
});

test("however often it is asked for, a new address gets three mails in a day, one a minute", async () => {
  const { w, signature } = await waiting();
  const { handOverId, key } = await w.handsOver(signature, NEW);
  expect(await sendTakeOverCode(w.app, handOverId, key)).toEqual({ outcome: "limited", wait: MINUTE });
  for (let n = 0; n < 10; n += 1) {
    await inviteAgain(w.app, signature.id, signature.key);
    w.clock.advance(MINUTE);
    await sendTakeOverCode(w.app, handOverId, key);
  }
  await w.deliver();
  expect(w.sent.filter(({ to }) => to === NEW)).toHaveLength(3);
});

test("a link that went on to a third address is mailed to nobody before it", async () => {
  const { w, signature } = await waiting();
  const first = await w.handsOver(signature, NEW);
  const taken = await takeOverSignature(w.app, first);
  if (taken.outcome !== "taken-over") throw new Error(taken.outcome);
  // Its mail has not gone out when the next one takes over.
  const queued = w.sqlite.prepare("select id from outbox where kind = 'took-over'").pluck().get();
  w.sqlite.prepare("update outbox set next_at = ? where id = ?").run(w.clock.now + DAY, queued);
  w.clock.advance(MINUTE);
  const keeper = { id: signature.id, key: taken.link.split(".")[1] ?? "" };
  await w.takes(await w.handsOver(keeper, "ann@harbour.example"));
  w.clock.advance(2 * DAY);
  await w.deliver();
  expect(w.sent.filter(({ to, subject }) => to === NEW && /yours to look after/.test(subject))).toEqual([]);
});

test("nobody answered for three days: it is closed, and forgotten a month later with its mails", async () => {
  const { w, signature } = await waiting();
  const first = await w.handsOver(signature, NEW);
  w.clock.advance(72 * HOUR - 1);
  await purge(w.app);
  expect(view(w, signature)).toMatchObject({ handOver: "asked" });
  w.clock.advance(1);
  await purge(w.app);
  expect(view(w, signature)).toMatchObject({ handOver: "asked" });
  w.clock.advance(1);
  await purge(w.app);
  expect(view(w, signature)).toMatchObject({ handOver: "possible" });
  expect(viewTakeOver(w.app, first.handOverId, first.key)).toEqual({ state: "over" });
  w.clock.advance(30 * DAY + 1);
  await purge(w.app);
  expect(w.rows("hand_overs")).toBe(0);
  expect(w.sqlite.prepare("select count(*) from outbox where hand_over_id is not null").pluck().get()).toBe(0);
  expect(w.sqlite.pragma("foreign_key_check")).toEqual([]);
});

test("a hand-over goes with its signature", async () => {
  const { w, signature } = await waiting();
  await w.handsOver(signature, NEW);
  w.sqlite.exec("update signatures set status = 'unconfirmed', confirmed_at = null");
  await w.app.db.write(() => w.app.db.signatures.delete(signature.id));
  expect([w.rows("signatures"), w.rows("hand_overs"), w.rows("outbox")]).toEqual([0, 0, 0]);
});
