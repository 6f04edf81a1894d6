import fc from "fast-check";
import { expect, test } from "vitest";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { eraseAddress } from "~/usecases/erase-address.server";
import { followJournal } from "~/usecases/follow-journal.server";
import { removeModerator } from "~/usecases/manage-moderators.server";
import { dismissDispute, upholdDispute } from "~/usecases/settle-dispute.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { copyOf, restored } from "../support/restored";
import { MINUTE, type World, world } from "../support/world";

type Held = { id: string; key: string };
const PEOPLE = ["tom@alliance.example", "eva@alliance.example"];

/** What anybody may do to one of three signatures or two moderators; what is not possible then does nothing. */
const ACTS = {
  withdraw: async (w: World, s: Held) =>
    void (await withdrawSignature(w.app, { ...s, code: await w.codeFor(s, "withdraw") })),
  dispute: async (w: World, s: Held) =>
    void (await disputeSignature(w.app, { ...s, code: await w.codeFor(s, "dispute") }, true)),
  dismiss: async (w: World, s: Held) => void (await dismissDispute(w.app, await w.decider(s.id))),
  uphold: async (w: World, s: Held) => void (await upholdDispute(w.app, await w.decider(s.id))),
  approve: async (w: World, s: Held) => void (await w.approve(s.id)),
  undo: async (w: World, s: Held) => void (await undoDecision(w.app, await w.decider(s.id))),
  erase: async (w: World, s: Held) => {
    const email = w.app.db.signatures.find(s.id)?.email;
    if (email) await eraseAddress(w.app, email, false);
  },
  "hand-over": async (w: World, s: Held, n: number) => {
    const { key } = await w.takes(await w.handsOver(s, `a${w.clock.now}@harbour${n + 1}.example`));
    s.key = key;
  },
  remove: async (w: World, _: Held, n: number) => void (await removeModerator(w.app, PEOPLE[n % 2] ?? "")),
  "let in": async (w: World, _: Held, n: number) => void (await w.moderator("moderator", PEOPLE[n % 2])),
};
const act = fc.record({
  what: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  whose: fc.nat({ max: 2 }),
});
const life = fc
  .array(act, { minLength: 4, maxLength: 12 })
  .chain((acts) => fc.record({ acts: fc.constant(acts), copiedAt: fc.nat({ max: acts.length - 1 }) }));

test("whatever happened, and whenever the copy was made, nobody who left comes back with it", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(life, async ({ acts, copiedAt }) => {
      const w = world();
      await w.letter();
      await w.moderator("owner");
      for (const email of PEOPLE) await w.moderator("moderator", email);
      const signatures: Held[] = [await w.listed(), await w.listed(), await w.listed()];
      let copy = "";
      for (const [at, { what, whose }] of acts.entries()) {
        if (at === copiedAt) copy = copyOf(w);
        w.clock.advance(30 * MINUTE);
        const signature = signatures[whose];
        // Some steps are not open from everywhere: no code is sent, or nobody takes over.
        if (signature) await ACTS[what](w, signature, whose).catch(() => {});
      }

      const again = restored(w, copy);
      await followJournal(again.app);
      for (const { id } of signatures) {
        const [now, then] = [w.app.db.signatures.find(id), again.app.db.signatures.find(id)];
        if (now?.status === "withdrawn" || now?.status === "disputed") expect(then?.status).not.toBe("listed");
        if (now?.status === "withdrawn") expect(then?.status).toBe("withdrawn");
        if (now?.erasedAt !== null) expect(then?.email).toBe("");
        else expect(then?.keyVersion).toBe(now?.keyVersion);
        if (then?.email !== "") expect(then?.email).toBe(now?.email);
      }
      for (const { id, removedAt } of w.app.db.moderators.all())
        if (removedAt !== null) expect(again.app.db.moderators.find(id)?.removedAt).not.toBe(null);
      expect(verifyLog(again.app).outcome).toBe("sound");
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
