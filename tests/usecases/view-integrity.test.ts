import { expect, test } from "vitest";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewIntegrity } from "~/usecases/view-integrity.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { plansOf } from "../support/plans";
import { HOUR, LETTER, MINUTE, SECOND, world } from "../support/world";

test("every confirmed signature is counted once, where it stands now", async () => {
  const w = world();
  await w.letter();
  await w.signed();
  await w.confirmed();
  await w.declined();
  await w.declined();
  for (const leaves of [await w.listed(), await w.confirmed()]) {
    await withdrawSignature(w.app, { ...leaves, code: await w.codeFor(leaves, "withdraw") });
  }
  await w.listed();
  const { id } = await w.listed();
  await undoDecision(w.app, await w.decider(id));
  expect(viewIntegrity(w.app, LETTER.slug)).toMatchObject({
    ...{ listed: 1, hidden: 0, waiting: 2, disputed: 0, declined: 2, merged: 0, withdrawn: 2 },
    reasons: [{ code: "other", titles: { en: "Another reason", fr: "Un autre motif" }, count: 2 }],
  });
});

test("a signature that was withdrawn before anybody confirmed it is nobody's, and not counted", async () => {
  const w = world();
  await w.letter();
  const never = await w.signed();
  await withdrawSignature(w.app, { ...never, code: await w.codeFor(never, "withdraw") });
  expect(w.status(never.id)).toBe("withdrawn");
  expect(viewIntegrity(w.app, LETTER.slug)?.withdrawn).toBe(0);
});

test("the time is the median from confirmation to decision, whatever the decision", async () => {
  const w = world();
  await w.letter();
  expect(viewIntegrity(w.app, LETTER.slug)?.time).toBeNull();
  for (const wait of [HOUR, 10 * MINUTE, 30 * SECOND, 50 * HOUR]) {
    const { id } = await w.confirmed();
    w.clock.advance(wait);
    await w.approve(id);
  }
  expect(viewIntegrity(w.app, LETTER.slug)?.time).toEqual({ median: 35 * MINUTE, decisions: 4 });
});

test("the report is read from two indexes, however many names there are", async () => {
  const w = world();
  await w.letter();
  const plans = await plansOf(w, (db) => [db.integrity.outcomes(1), db.integrity.waits(1, 10)]);
  expect(plans).toEqual([
    "SEARCH signatures USING COVERING INDEX signatures_by_outcome (letter_id=?)",
    "SEARCH signatures USING COVERING INDEX signatures_decided (letter_id=? AND decided_at>?)",
  ]);
});
