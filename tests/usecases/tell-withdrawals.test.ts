import { expect, test } from "vitest";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { pauseNames } from "~/usecases/pause-names.server";
import { purge } from "~/usecases/purge.server";
import { upholdDispute } from "~/usecases/settle-dispute.server";
import { switchWithdrawals } from "~/usecases/switch-withdrawals.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { viewWithdrawals } from "~/usecases/view-withdrawals.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { plansOf } from "../support/plans";
import { DAY, LETTER, type Signed, type World, world } from "../support/world";

async function telling(tells = true) {
  const w = world();
  await w.letter();
  await switchWithdrawals(w.app, await w.moderator("owner"), LETTER.slug, tells);
  return w;
}
const withdraw = async (w: World, signed: Signed) => {
  const code = await w.codeFor(signed, "withdraw");
  return withdrawSignature(w.app, { ...signed, code });
};
const told = (w: World) => viewWithdrawals(w.app, LETTER.slug);
const signatory = (w: World, { id }: Signed) => viewSignatory(w.app, LETTER.slug, id);

test("a letter tells nothing of a withdrawal unless it is switched so", async () => {
  const w = await telling(false);
  const signed = await w.listed();
  await withdraw(w, signed);
  expect(told(w)).toBeNull();
  expect(signatory(w, signed)).toEqual({ state: "gone", withdrawnAt: null });
  await switchWithdrawals(w.app, await w.moderator("owner"), LETTER.slug, true);
  // Its signer was told that nothing would be left.
  expect([told(w), signatory(w, signed)]).toEqual([null, { state: "gone", withdrawnAt: null }]);
});

test("switched so, it tells the newest days and how many, and the name's own page its day", async () => {
  const w = await telling();
  const all = [];
  for (let n = 0; n < 6; n += 1) all.push(await w.listed());
  const times = [];
  for (const signed of all) {
    w.clock.advance(DAY);
    await withdraw(w, signed);
    times.push(w.clock.now);
  }
  expect(told(w)).toEqual({ newest: times.slice(1).reverse(), count: 6 });
  const [first] = all;
  expect(first && signatory(w, first)).toEqual({ state: "gone", withdrawnAt: times[0] });
  expect(JSON.stringify(told(w))).not.toContain("Harbour");
});

test("who was never on the list leaves nothing; who was, though not at the end, does, and the pages turn", async () => {
  const w = await telling();
  await withdraw(w, await w.confirmed());
  expect(told(w)).toBeNull();
  const undone = await w.listed();
  await undoDecision(w.app, await w.decider(undone.id));
  const { revision } = viewLetter(w.app, LETTER.slug, null) ?? { revision: 0 };
  await withdraw(w, undone);
  expect(told(w)?.count).toBe(1);
  expect(viewLetter(w.app, LETTER.slug, null)?.revision).toBe(revision + 1);
});

test("an upheld report is no withdrawal: the organisation never signed", async () => {
  const w = await telling();
  const signed = await w.listed();
  const code = await w.codeFor(signed, "dispute");
  await disputeSignature(w.app, { ...signed, code }, false);
  await upholdDispute(w.app, await w.decider(signed.id));
  expect([w.status(signed.id), told(w)]).toEqual(["withdrawn", null]);
});

test("it outlives all that goes in time; paused names tell nothing, and neither does a switch back", async () => {
  const w = await telling();
  await withdraw(w, await w.listed());
  const owner = await w.moderator("owner");
  w.clock.advance(400 * DAY);
  await purge(w.app);
  expect(told(w)?.count).toBe(1);
  await switchWithdrawals(w.app, owner, LETTER.slug, false);
  expect(told(w)).toBeNull();
  await switchWithdrawals(w.app, owner, LETTER.slug, true);
  await pauseNames(w.app, { moderator: owner, slug: LETTER.slug, seen: null, reason: { en: "We look." } });
  expect(told(w)).toBeNull();
});

test("only an owner switches it, it is an event, the pages turn with it, and the signer reads which of the two holds", async () => {
  const w = await telling(false);
  const signed = await w.listed();
  const says = () => viewSignature(w.app, signed.id, { ...signed, signedHere: [] });
  expect(says()).toMatchObject({ withdrawal: { told: false, keptFor: 180 } });
  await expect(switchWithdrawals(w.app, await w.moderator(), LETTER.slug, true)).rejects.toThrow();
  const owner = await w.moderator("owner");
  const { revision } = viewLetter(w.app, LETTER.slug, null) ?? { revision: 0 };
  await switchWithdrawals(w.app, owner, LETTER.slug, true);
  await switchWithdrawals(w.app, owner, LETTER.slug, true);
  expect(w.happened().filter((type) => type === "letter.withdrawals")).toHaveLength(1);
  expect(viewLetter(w.app, LETTER.slug, null)?.revision).toBe(revision + 1);
  expect(says()).toMatchObject({ withdrawal: { told: true } });
});

test("withdrawals are counted, listed and looked up by their index", async () => {
  const plans = await plansOf(world(), (db) => [
    db.withdrawals.newest(1, 5),
    db.withdrawals.count(1),
    db.withdrawals.isTold(1, 1),
  ]);
  for (const plan of plans) expect(plan).toMatch(/^SEARCH withdrawals USING COVERING INDEX withdrawals_of_letter/);
  expect(plans.join()).not.toContain("TEMP B-TREE");
});
