import fc from "fast-check";
import { expect, test } from "vitest";
import { approveSignature } from "~/usecases/approve-signature.server";
import { hideSignature, showSignature } from "~/usecases/hide-signature.server";
import { recount } from "~/usecases/recount.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { publicView } from "../support/public-view";
import { LETTER, SECOND, type World, world } from "../support/world";

const hide = async (w: World, id: string, note = "A reader wrote to us.") =>
  hideSignature(w.app, { ...(await w.decider(id)), note });
const show = async (w: World, id: string) => showSignature(w.app, await w.decider(id));

test("a hidden name is on no list, in no count and in no search, while its signature stays listed", async () => {
  const w = world();
  await w.letter();
  const hidden = await w.listed({ organisation: "Quarry Trust", country: "FR" });
  await w.listed();
  expect(await hide(w, hidden.id)).toEqual({ outcome: "hidden" });

  const seen = await publicView(w, "quarry");
  expect(seen).toMatchObject({ count: 1, countries: 1, found: { signatories: [], found: { count: 0 } } });
  expect(JSON.stringify(seen)).not.toContain("Quarry");
  expect(viewSignatory(w.app, LETTER.slug, hidden.id)).toEqual({ state: "gone", withdrawnAt: null });
  expect(w.app.db.signatures.find(hidden.id)).toMatchObject({ status: "listed", hiddenNote: "A reader wrote to us." });
  expect(w.happened(hidden.id).at(-1)).toBe("signature.hidden");
  expect(viewSignature(w.app, hidden.id, { key: hidden.key, signedHere: [] })).toMatchObject({ hidden: true });
});

test("whatever was hidden and shown again, everything public is exactly as before", async () => {
  const w = world();
  await w.letter();
  const names = [];
  for (const country of ["IE", "IE", "FR", "EU"]) names.push(await w.listed({ country }));
  const before = await publicView(w, "harbour");
  const some = fc.shuffledSubarray(names.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(some, fc.nat(), async (chosen, turn) => {
      for (const id of chosen) await hide(w, id, "");
      expect((await publicView(w, "harbour")).count).toBe(names.length - chosen.length);
      for (const at of chosen.keys()) await show(w, chosen[(at + turn) % chosen.length] ?? "");
      expect(await publicView(w, "harbour")).toEqual(before);
    }),
    { numRuns: 15 },
  );
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("the log and the recount agree with what is hidden", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  await w.listed();
  await hide(w, id);
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect(await recount(w.app)).toEqual([expect.objectContaining({ changed: false, mended: 0 })]);

  w.sqlite.prepare("update signatures set hidden_at = null, hidden_note_sealed = null where id = ?").run(id);
  expect(verifyLog(w.app)).toMatchObject({ outcome: "broken", where: `signature ${id}` });
});

test("a mail that says it is listed waits until it is shown again", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed();
  await approveSignature(w.app, { ...(await w.decider(id)), anotherOrganisation: false });
  await hide(w, id);
  w.clock.advance(60 * SECOND);
  expect(await w.deliver()).toEqual([]);
  await show(w, id);
  expect(await w.deliver()).toEqual([]);
  w.clock.advance(30 * SECOND);
  expect((await w.deliver()).map(({ subject }) => subject)).toEqual([expect.stringContaining("is on the list")]);
});

test("taken back or withdrawn, it is hidden no longer, and comes back like any other", async () => {
  const w = world();
  await w.letter();
  const [undone, withdrawn] = [await w.listed(), await w.listed()];
  for (const { id } of [undone, withdrawn]) await hide(w, id);
  await undoDecision(w.app, await w.decider(undone.id));
  await withdrawSignature(w.app, { ...withdrawn, code: await w.codeFor(withdrawn, "withdraw") });
  for (const { id } of [undone, withdrawn])
    expect(w.app.db.signatures.find(id)).toMatchObject({ hiddenAt: null, hiddenNote: null });
  await w.approve(undone.id);
  expect(await publicView(w, "harbour")).toMatchObject({ count: 1, found: { found: { count: 1 } } });
});

test.each(["unconfirmed", "waiting", "declined"] as const)("one that is %s cannot be hidden", async (status) => {
  const w = world();
  await w.letter();
  const { id } = await { unconfirmed: w.signed, waiting: w.confirmed, declined: w.declined }[status]();
  const decider = await w.decider(id);
  const before = w.everything();
  expect(await hideSignature(w.app, { ...decider, note: "" })).toMatchObject({ outcome: "overtaken" });
  expect(w.everything()).toEqual(before);
});
