import { expect, test } from "vitest";
import { approveSignature } from "~/usecases/approve-signature.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { DAY, LETTER, type Signed, type World, world } from "../support/world";

type WithCode = Signed & { fresh: string };

/** A signature in each status from which it can be withdrawn, and a code for it. */
const LIVES: [status: string, live: (w: World) => Promise<WithCode>][] = [
  ["unconfirmed", (w) => w.signed().then((signature) => ({ ...signature, fresh: signature.code }))],
  ["waiting", async (w) => withCode(w, await w.confirmed())],
  ["listed", async (w) => withCode(w, await w.listed())],
  ["declined", async (w) => withCode(w, await w.declined())],
  [
    "disputed",
    async (w) => {
      const signature = await w.confirmed();
      w.sqlite.exec("update signatures set status = 'disputed', disputed_at = 1");
      return withCode(w, signature);
    },
  ],
  [
    "merged",
    async (w) => {
      const stays = await w.confirmed();
      const signature = await w.confirmed();
      w.sqlite
        .prepare("update signatures set status = 'merged', decided_at = 1, merged_into = ? where id = ?")
        .run(stays.id, signature.id);
      return withCode(w, signature);
    },
  ],
];
const withCode = async (w: World, signature: Signed) => ({
  ...signature,
  fresh: await w.codeFor(signature, "withdraw"),
});

test.each(LIVES)("a signature that is %s is withdrawn for good, and its signer told", async (status, live) => {
  const w = world();
  await w.letter();
  const { id, key, fresh } = await live(w);
  const before = w.app.db.signatures.find(id);
  const events = w.happened().length;
  expect(before?.status).toBe(status);

  expect(await withdrawSignature(w.app, { id, key, code: fresh })).toEqual({ outcome: "withdrawn" });
  expect(w.app.db.signatures.find(id)).toMatchObject({
    ...{ status: "withdrawn", withdrawnAt: w.clock.now, listedAt: null, mergedInto: null, reason: null },
    confirmedAt: before?.confirmedAt,
  });
  expect(w.happened().slice(events)).toEqual(["signature.withdrawn"]);
  await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "withdrawn", status: "sent" });
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({ status: "withdrawn" });
});

test("withdrawing takes the name off the list and out of the counts at once", async () => {
  const w = world();
  await w.letter();
  await w.listed({ country: "FR" });
  const signature = await w.listed({ country: "IE" });
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 2, countries: 2 });
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 1, countries: 1 });
  const { signatories } = listSignatories(w.app, LETTER.slug, {
    search: "",
    country: null,
    sector: null,
    sort: "name",
    after: null,
    limit: 9,
  });
  expect(signatories.map(({ country }) => country)).toEqual(["FR"]);
});

test("the mail of a decision that is on its way stays at home", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed();
  const code = await w.codeFor(signature, "withdraw");
  await approveSignature(w.app, { ...(await w.decider(signature.id)), anotherOrganisation: false });
  await withdrawSignature(w.app, { ...signature, code });
  expect(w.outbox().slice(-2)).toEqual([
    { kind: "listed", status: "cancelled" },
    { kind: "withdrawn", status: "queued" },
  ]);
});

test("a moderator who was about to decide is told what happened", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed();
  const decider = await w.decider(signature.id);
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  const outcome = await approveSignature(w.app, { ...decider, anotherOrganisation: false });
  expect(outcome).toEqual({ outcome: "overtaken", event: "signature.withdrawn", by: "signer", at: w.clock.now });
});

test("withdrawn is final: a code for it comes no more, and does nothing", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed();
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  w.clock.advance(DAY);
  await expect(w.codeFor(signature, "withdraw")).rejects.toThrow();
  expect(w.status(signature.id)).toBe("withdrawn");
});
