import { expect, test } from "vitest";
import { changeAddress } from "~/usecases/change-address.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { holdSigning, releaseSigning } from "~/usecases/hold-signing.server";
import { publicState } from "~/usecases/public-state.server";
import { resendCode } from "~/usecases/resend-code.server";
import { reviewLetter } from "~/usecases/review-letters.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { LETTER, MINUTE, world } from "../support/world";

const { slug } = LETTER;
const notice = { en: "We sort out a flood of forms.", fr: "Nous trions un afflux de formulaires." };

async function held() {
  const w = world();
  await w.letter();
  await w.letter({ language: "fr", title: "Chaque lieu sûr" });
  await w.letter({ language: "de", title: "Jeder Ort sicher" });
  const owner = await w.moderator("owner");
  const under = await w.signed();
  const before = publicState(w.app);
  expect(await holdSigning(w.app, { moderator: owner, slug, seen: null, notice })).toEqual({ outcome: "done" });
  return { w, owner, under, before, since: w.clock.now };
}

test("on hold, a letter takes no signature and no new address, and counts nothing against anybody", async () => {
  const { w, under } = await held();
  const rows = w.everything();
  expect((await w.sign()).outcome).toEqual({ outcome: "held" });
  const { id, signedHere } = under;
  expect(await changeAddress(w.app, { id, signedHere, email: "ruth@quay.example", network: "n" })).toEqual({
    outcome: "held",
  });
  expect(w.everything()).toEqual(rows);
});

test("mails under way can be confirmed, and come again", async () => {
  const { w, under } = await held();
  const { id, key, signedHere } = under;
  w.clock.advance(MINUTE);
  expect(await resendCode(w.app, id, { signedHere }, false)).toEqual({ outcome: "sent" });
  expect(await w.deliver()).toHaveLength(1);
  expect(await confirmSignature(w.app, id, { key, signedHere }, "")).toMatchObject({ outcome: "confirmed" });
});

test("another letter goes on", async () => {
  const { w } = await held();
  const another = await w.letter({ slug: "another" });
  expect((await w.sign({}, { slug: another })).outcome.outcome).toBe("submitted");
});

test("the notice is told in the reader's language, else in the letter's own, on pages of a new revision", async () => {
  const { w, since, before } = await held();
  const told = (language: string | null) => viewLetter(w.app, slug, language)?.held;
  expect(told(null)).toEqual({ at: since, text: notice.en, language: "en" });
  expect(told("fr")).toEqual({ at: since, text: notice.fr, language: "fr" });
  expect(told("de")).toEqual({ at: since, text: notice.en, language: "en" });
  expect(publicState(w.app)[0]?.revision).toBeGreaterThan(before[0]?.revision ?? 0);
});

test("released, signing goes on as before, and both stand in the log", async () => {
  const { w, owner, since } = await held();
  expect(await releaseSigning(w.app, { moderator: owner, slug, seen: since })).toEqual({ outcome: "done" });
  expect(viewLetter(w.app, slug, null)?.held).toBeNull();
  expect((await w.sign()).outcome.outcome).toBe("submitted");
  expect(w.happened(slug).slice(-2)).toEqual(["letter.held", "letter.released"]);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("the notice can be changed; whoever saw something else changes nothing", async () => {
  const { w, owner, since } = await held();
  const input = { moderator: owner, slug };
  w.clock.advance(MINUTE);
  expect(await holdSigning(w.app, { ...input, seen: since, notice: { en: "Soon." } })).toEqual({ outcome: "done" });
  expect(reviewLetter(w.app, owner, slug)).toMatchObject({ heldAt: since, heldBy: owner.email });
  const rows = w.everything();
  expect(await holdSigning(w.app, { ...input, seen: null, notice })).toEqual({ outcome: "overtaken" });
  expect(await releaseSigning(w.app, { ...input, seen: null })).toEqual({ outcome: "overtaken" });
  expect(w.everything()).toEqual(rows);
});

test("only an owner puts it on hold and lets it go on", async () => {
  const { w, since } = await held();
  for (const role of ["moderator", "reader"] as const) {
    const moderator = await w.moderator(role);
    expect(() => holdSigning(w.app, { moderator, slug, seen: since, notice })).toThrow("forbidden");
    expect(() => releaseSigning(w.app, { moderator, slug, seen: since })).toThrow("forbidden");
  }
});
