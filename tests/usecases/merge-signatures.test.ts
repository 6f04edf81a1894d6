import { expect, test } from "vitest";
import { mergeSignatures } from "~/usecases/merge-signatures.server";
import { reviewMerge } from "~/usecases/review-merge.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { unvouchSignature, vouchSignature } from "~/usecases/vouch-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { LETTER, SECOND, type Signed, type World, world } from "../support/world";

const QUARRY = { organisation: "Quarry Trust", website: "https://quarry.example" };
const TWIN = { organisation: "The Quarry Trust", website: "https://quarrytrust.example", email: "a@quarry.example" };

async function merge(w: World, goes: { id: string }, stays: { id: string }) {
  return mergeSignatures(w.app, {
    ...(await w.decider(goes.id)),
    stays: { id: stays.id, revision: w.revision(stays.id) },
  });
}
/** The one that stays, as the private page of the one that went names it. */
function namedTo(w: World, { id, key }: Signed) {
  const view = viewSignature(w.app, id, { key, signedHere: [] });
  return view === "gone" ? undefined : view?.stays;
}

async function merged() {
  const w = world();
  await w.letter();
  const [stays, goes] = [await w.listed(QUARRY), await w.confirmed(TWIN)];
  expect(await merge(w, goes, stays)).toEqual({ outcome: "merged" });
  return { w, stays, goes };
}

test("the one that goes is kept, points to the one that stays, and its private page names that", async () => {
  const { w, stays, goes } = await merged();
  expect(w.app.db.signatures.find(goes.id)).toMatchObject({ status: "merged", mergedInto: stays.id });
  expect(namedTo(w, goes)).toEqual({ id: stays.id, organisation: "Quarry Trust" });
  expect(viewLetter(w.app, LETTER.slug, null)?.listed).toBe(1);
  const moderator = await w.moderator();
  expect(reviewSignature(w.app, moderator, goes.id).stays).toMatchObject({ id: stays.id, status: "listed" });
  expect(reviewSignature(w.app, moderator, stays.id).holds).toEqual([
    { id: goes.id, organisation: "The Quarry Trust" },
  ]);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("its signer hears of it after half a minute, unless it was taken back", async () => {
  const { w, goes } = await merged();
  expect(await undoDecision(w.app, await w.decider(goes.id))).toEqual({ outcome: "undone", told: false });
  w.clock.advance(30 * SECOND);
  expect(await w.deliver()).toEqual([]);

  const other = await w.confirmed();
  await merge(w, other, goes);
  w.clock.advance(30 * SECOND);
  expect((await w.deliver()).map(({ to, subject }) => [to, subject])).toEqual([
    [other.submission.email, expect.stringContaining("is counted once")],
  ]);
  expect(await undoDecision(w.app, await w.decider(other.id))).toEqual({ outcome: "undone", told: true });
});

test("taken back, it waits as if nothing had been", async () => {
  const { w, goes } = await merged();
  await undoDecision(w.app, await w.decider(goes.id));
  expect(w.app.db.signatures.find(goes.id)).toMatchObject({ status: "waiting", mergedInto: null, decidedAt: null });
  expect(await w.approve(goes.id)).toEqual({ outcome: "approved" });
  expect(viewLetter(w.app, LETTER.slug, null)?.listed).toBe(2);
});

test("merged into one that waits, it names nobody before that one is listed", async () => {
  const w = world();
  await w.letter();
  const [stays, goes] = [await w.confirmed(QUARRY), await w.confirmed(TWIN)];
  await merge(w, goes, stays);
  expect(w.status(stays.id)).toBe("waiting");
  expect(namedTo(w, goes)).toBeNull();
  await w.approve(stays.id);
  expect(namedTo(w, goes)).toMatchObject({ organisation: "Quarry Trust" });
});

test("when the one that stays leaves, the desk says so on the one that went, which can come back", async () => {
  const { w, stays, goes } = await merged();
  await withdrawSignature(w.app, { ...stays, code: await w.codeFor(stays, "withdraw") });
  const moderator = await w.moderator();
  expect(reviewSignature(w.app, moderator, goes.id).stays).toMatchObject({ status: "withdrawn" });
  expect(namedTo(w, goes)).toBeNull();
  await undoDecision(w.app, await w.decider(goes.id));
  expect(w.status(goes.id)).toBe("waiting");
});

test("nothing is merged into what was declined, merged or left, and nothing that was decided is merged", async () => {
  const { w, stays, goes } = await merged();
  const waiting = await w.confirmed();
  for (const gone of [await w.declined(), goes])
    expect(await merge(w, waiting, gone)).toEqual({ outcome: "refused", why: "left" });
  expect(await merge(w, stays, waiting)).toEqual({ outcome: "refused", why: "decided" });
  expect(w.status(waiting.id)).toBe("waiting");
});

test("there are no chains: what others were merged into does not go, by merging or by taking a vouching back", async () => {
  const w = world();
  await w.letter();
  const [first, last] = [await w.signed(QUARRY), await w.confirmed()];
  await vouchSignature(w.app, { ...(await w.decider(first.id)), note: "We called them." });
  await merge(w, await w.confirmed(TWIN), first);
  expect(await merge(w, first, last)).toEqual({ outcome: "refused", why: "has-others" });
  expect(await unvouchSignature(w.app, await w.decider(first.id))).toEqual({ outcome: "has-others" });
  expect(await merge(w, last, first)).toEqual({ outcome: "merged" });
});

test("both must be as the moderator saw them", async () => {
  const { w, stays } = await merged();
  const waiting = await w.confirmed();
  const decider = await w.decider(waiting.id);
  const before = w.everything();
  expect(await mergeSignatures(w.app, { ...decider, stays: { id: stays.id, revision: 1 } })).toMatchObject({
    ...{ outcome: "overtaken", event: "signature.approved" },
  });
  expect(w.everything()).toEqual(before);
});

test("a signature of another letter, or the same one twice, cannot be meant", async () => {
  const { w, stays } = await merged();
  const slug = await w.letter({ slug: "another-letter" });
  const other = await w.confirmed({}, { slug });
  await expect(merge(w, other, stays)).rejects.toMatchObject({ kind: "invalid" });
  await expect(merge(w, other, other)).rejects.toMatchObject({ kind: "invalid" });
});

test("offered are those alike that wait or are listed; any other is found by name, website or number", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed(TWIN);
  const [alike, declined, unlike] = [await w.listed(QUARRY), await w.declined(), await w.confirmed()];
  const moderator = await w.moderator();
  const ids = (search: string) => {
    const { alike, found } = reviewMerge(w.app, moderator, { id, search, other: null });
    return [alike.map(({ id }) => id), found.map(({ id }) => id)];
  };
  expect(ids("")).toEqual([[alike.id], []]);
  expect(ids("quar")).toEqual([[alike.id], [alike.id]]);
  const { organisation, website } = unlike.submission;
  expect(ids(organisation)[1]).toContain(unlike.id);
  expect(ids(new URL(website).hostname)).toEqual([[alike.id], [unlike.id]]);
  expect(ids(declined.id.toUpperCase())[1]).toEqual([declined.id]);
  expect(ids(id)[1]).toEqual([]);
});
