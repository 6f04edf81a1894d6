import { expect, test } from "vitest";
import { listSignatories } from "~/usecases/list-signatories.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { acceptAddress, refuseAddress } from "~/usecases/settle-hand-over.server";
import { takeOverSignature } from "~/usecases/take-over-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewTakeOver } from "~/usecases/view-hand-over.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { DAY, LETTER, type World, world } from "../support/world";

/** Anybody can have a mailbox there. */
const NEW = "tom@gmail.com";

const evidenceOf = (w: World) =>
  listSignatories(w.app, LETTER.slug, {
    ...{ search: "", country: null, sector: null, sort: "name", after: null, limit: 9 },
  }).signatories.map(({ evidence }) => evidence);

/** A listed signature whose new address has confirmed, and loses the domain. */
async function proposed(form = {}) {
  const w = world();
  await w.letter();
  const signature = await w.listed({ organisation: "Harbour Trust", ...form });
  const mail = await w.handsOver(signature, NEW);
  const outcome = await takeOverSignature(w.app, mail);
  const settling = async () => ({ ...(await w.decider(signature.id)), handOver: mail.handOverId });
  return { w, signature, mail, outcome, settling };
}

test("where the domain would no longer speak for a name on the list, a moderator looks first", async () => {
  const { w, signature, mail, outcome } = await proposed();
  expect(outcome).toEqual({ outcome: "with-moderators" });
  expect(await w.deliver()).toEqual([]);
  const row = w.app.db.signatures.find(signature.id);
  expect(row).toMatchObject({ email: signature.submission.email, keyVersion: 1, proposedAt: w.clock.now });
  expect(evidenceOf(w)).toEqual([["domain"]]);
  expect(w.app.db.events.ofSubject(signature.id).at(-1)).toMatchObject({
    ...{ type: "signature.proposed", actor: "signer", data: { fields: ["email"], to: "listed" } },
  });
  const look = { key: signature.key, signedHere: [] };
  expect(viewSignature(w.app, signature.id, look)).toMatchObject({ handOver: "with-moderators" });
  expect(viewTakeOver(w.app, mail.handOverId, mail.key)).toMatchObject({ state: "with-moderators" });
  expect(await takeOverSignature(w.app, mail)).toEqual({ outcome: "with-moderators" });
  const review = reviewSignature(w.app, await w.moderator(), signature.id);
  expect(review.newAddress).toMatchObject({ id: mail.handOverId, email: NEW, lost: row?.emailDomain });
});

test.each([
  ["never spoke for it", { email: "maeve@meadow.example" }],
  ["is a free host's before and after", { email: "maeve@gmail.com" }],
])("nobody is asked where the domain %s", async (_, form) => {
  expect((await proposed(form)).outcome).toMatchObject({ outcome: "taken-over" });
});

test("nor before it is on the list", async () => {
  const w = world();
  await w.letter();
  const mail = await w.handsOver(await w.confirmed(), NEW);
  expect(await takeOverSignature(w.app, mail)).toMatchObject({ outcome: "taken-over" });
});

test("accepted, the new address has it, and the list no longer shows what was lost", async () => {
  const { w, signature, settling } = await proposed();
  const moderator = await w.moderator();
  expect(await acceptAddress(w.app, await settling())).toEqual({ outcome: "accepted" });
  const row = w.app.db.signatures.find(signature.id);
  expect(row).toMatchObject({ email: NEW, keyVersion: 2, proposedAt: null, status: "listed", mailOrigin: "free-mail" });
  expect(evidenceOf(w)).toEqual([[]]);
  const last = w.app.db.events.ofSubject(signature.id).at(-1);
  expect(last).toMatchObject({ type: "signature.accepted", actor: `moderator:${moderator.id}` });
  const mails = await w.deliver();
  expect(mails.map(({ to }) => to).toSorted()).toEqual([signature.submission.email, NEW].toSorted());
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect(await acceptAddress(w.app, await settling())).toMatchObject({ outcome: "overtaken" });
});

test("refused, everything stays, its holder is told, and can begin anew", async () => {
  const { w, signature, mail, settling } = await proposed();
  expect(await refuseAddress(w.app, await settling())).toEqual({ outcome: "refused" });
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({ keyVersion: 1, proposedAt: null });
  expect(evidenceOf(w)).toEqual([["domain"]]);
  expect(w.happened(signature.id).at(-1)).toBe("signature.refused");
  const mails = await w.deliver();
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    [signature.submission.email, "The signature of Harbour Trust stays with this address"],
  ]);
  expect(mails[0]?.text).not.toContain(NEW);
  expect(viewTakeOver(w.app, mail.handOverId, mail.key)).toEqual({ state: "over" });
  w.clock.advance(DAY);
  const again = await w.handsOver(signature, NEW);
  expect(await takeOverSignature(w.app, again)).toEqual({ outcome: "with-moderators" });
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("who decides on an older state, or on another hand-over, changes nothing", async () => {
  const { w, signature, settling } = await proposed();
  const seen = await settling();
  for (const act of [acceptAddress, refuseAddress]) {
    expect(await act(w.app, { ...seen, revision: seen.revision - 1 })).toMatchObject({ outcome: "overtaken" });
    expect(await act(w.app, { ...seen, handOver: "another" })).toMatchObject({ outcome: "overtaken" });
  }
  w.clock.advance(DAY);
  await w.handsOver(signature, "ann@gmail.com");
  expect(w.app.db.signatures.find(signature.id)?.proposedAt).toBeNull();
  expect(await acceptAddress(w.app, seen)).toMatchObject({ outcome: "overtaken" });
});

test("an address that stands for five meanwhile is not accepted", async () => {
  const { w, signature, settling } = await proposed();
  for (let n = 0; n < 5; n += 1) {
    w.clock.advance(DAY);
    await w.confirmed({ email: NEW });
  }
  expect(await acceptAddress(w.app, await settling())).toEqual({ outcome: "cannot" });
  expect(w.app.db.signatures.find(signature.id)?.keyVersion).toBe(1);
});

test("taken off the list it still waits; withdrawn, it is closed", async () => {
  const { w, signature, settling } = await proposed();
  await undoDecision(w.app, await w.decider(signature.id));
  expect(w.app.db.signatures.find(signature.id)?.proposedAt).not.toBeNull();
  w.clock.advance(DAY);
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  expect(w.app.db.signatures.find(signature.id)?.proposedAt).toBeNull();
  expect(await acceptAddress(w.app, await settling())).toMatchObject({ outcome: "overtaken" });
});

test("a reader of the desk decides nothing", async () => {
  const { w, settling } = await proposed();
  const reader = { ...(await settling()), moderator: await w.moderator("reader") };
  const before = w.everything();
  for (const act of [acceptAddress, refuseAddress])
    await expect(act(w.app, reader)).rejects.toMatchObject({ kind: "forbidden" });
  expect(w.everything()).toEqual(before);
});
