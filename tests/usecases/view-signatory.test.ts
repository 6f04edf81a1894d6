import { expect, test } from "vitest";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { LETTER, world } from "../support/world";

test("a listed name has a page, which says when its address was confirmed", async () => {
  const w = world();
  await w.letter();
  const confirmedAt = w.clock.now;
  const { id, submission } = await w.listed();
  expect(viewSignatory(w.app, LETTER.slug, id)).toMatchObject({
    state: "listed",
    signatory: { id, organisation: submission.organisation, confirmedAt, evidence: ["domain"] },
  });
  expect(JSON.stringify(viewSignatory(w.app, LETTER.slug, id))).not.toMatch(/maeve|emailDomain/i);
});

test("of a name that left the list nothing is told but that it is gone", async () => {
  const w = world();
  await w.letter();
  const withdrawn = await w.listed();
  await withdrawSignature(w.app, { ...withdrawn, code: await w.codeFor(withdrawn, "withdraw") });
  const undone = await w.listed();
  await undoDecision(w.app, await w.decider(undone.id));
  const hidden = await w.listed();
  w.sqlite.prepare("update signatures set hidden_at = 1 where id = ?").run(hidden.id);
  for (const { id } of [withdrawn, undone, hidden])
    expect(viewSignatory(w.app, LETTER.slug, id)).toEqual({ state: "gone", withdrawnAt: null });
});

test("a name that never was on this letter's list has no page", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "another" });
  const ids = [await w.signed(), await w.confirmed(), await w.declined()].map(({ id }) => id);
  const elsewhere = await w.listed({}, { slug: "another" });
  for (const id of [...ids, elsewhere.id, "0000000000000000", ""])
    expect(viewSignatory(w.app, LETTER.slug, id)).toBeUndefined();
  expect(viewSignatory(w.app, "none", elsewhere.id)).toBeUndefined();
});
