import { expect, test } from "vitest";
import { askSignatories } from "~/usecases/ask-signatories.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { renewSignature } from "~/usecases/renew-signature.server";
import { dismissDispute } from "~/usecases/settle-dispute.server";
import { keyIn } from "../support/in-mail";
import { listCopies } from "../support/many";
import { plansOf } from "../support/plans";
import { LETTER, type World, world } from "../support/world";

const SUBSTANTIAL = { newVersion: true, substantial: true };
const EDITORIAL = { newVersion: true, substantial: false };

/** Publishes another version. */
const change = (w: World, body: string, kind: object = SUBSTANTIAL) => w.letter({ body }, kind);

/** All that the timer mails until nobody is left. */
async function ask(w: World) {
  const mails = [];
  while (w.app.db.newVersions.asking().length > 0) {
    await askSignatories(w.app);
    mails.push(...(await w.deliver()));
  }
  return mails;
}

test("whoever is listed or waiting is mailed what changed, once, with the way to decide", async () => {
  const w = world();
  await w.letter();
  const [listed, waiting] = [await w.listed(), await w.confirmed()];
  await w.signed();
  await w.declined();
  await change(w, "We ask the Council to act before the summer.");
  const mails = await ask(w);
  expect(mails.map(({ to }) => to)).toEqual([listed.submission.email, waiting.submission.email]);
  const [mail] = mails;
  expect(mail?.subject).toBe(`The letter has changed: does ${listed.submission.organisation} still sign?`);
  expect(mail?.text).toContain("• We ask the Council to act before the summer.");
  expect(mail?.text).toContain("• We ask the Council to act.");
  expect(mail?.text).toContain(`https://letters.example/en/letters/${LETTER.slug}/versions/2`);
  expect(mail?.html).toContain("We ask the Council to act before the summer.");
  expect(mail && keyIn(mail)).toBe(listed.key);
  expect(await ask(w)).toEqual([]);
});

test("an editorial change asks nobody, and does not ask again about the substantial one before it", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  await change(w, "We ask the Council to act!", EDITORIAL);
  expect(await ask(w)).toEqual([]);
  await change(w, "We ask the Council to act now.");
  expect(await ask(w)).toHaveLength(1);
  await change(w, "We ask the Council to act now, please.", EDITORIAL);
  expect(await ask(w)).toEqual([]);
  await change(w, "We ask the Council to resign.");
  expect(await ask(w)).toHaveLength(1);
});

test("who has signed the new text meanwhile is not asked, and neither is a blocked address", async () => {
  const w = world();
  await w.letter();
  const [quick, blocked, other] = [await w.listed(), await w.listed(), await w.listed()];
  const [hash] = w.app.keys.addressHashes(blocked.submission.email);
  w.sqlite.prepare("insert into blocked_addresses values (1, ?, ?, 1)").run(hash, Buffer.alloc(40));
  await change(w, "We ask for more.");
  const code = await w.codeFor(quick, "renew");
  expect(await renewSignature(w.app, { ...quick, code }, 2)).toEqual({ outcome: "renewed" });
  expect((await ask(w)).map(({ to }) => to)).toEqual([other.submission.email]);
});

test("a mail that is still to go says nothing to who signed the new text before it went", async () => {
  const w = world();
  await w.letter();
  const signed = await w.listed();
  await change(w, "We ask for more.");
  const fresh = await w.codeFor(signed, "renew");
  await askSignatories(w.app);
  await renewSignature(w.app, { ...signed, code: fresh }, 2);
  expect(await w.deliver()).toEqual([]);
  expect(w.outbox().at(-1)).toEqual({ kind: "new-version", status: "cancelled" });
});

test("a thousand are asked in batches, each once, though it is killed in the middle and started anew", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  await listCopies(w, id, 1, 999);
  await change(w, "We ask for more.");
  const batches: number[] = [];
  const turn = async (app = w.app) => {
    batches.push(await askSignatories(app));
    w.sqlite.exec("update outbox set status = 'sent', sent_at = 1 where status = 'queued'");
  };
  await turn();
  await turn();
  let left = 100;
  const random = (bytes: number) => {
    left -= 1;
    if (left === 0) throw new Error("killed");
    return w.app.random(bytes);
  };
  await expect(turn({ ...w.app, random })).rejects.toThrow("killed");
  const anew = world({ folder: w.folder, secret: w.secret });
  while (anew.app.db.newVersions.asking().length > 0) await turn(anew.app);

  expect(batches).toEqual([200, 200, 200, 200, 200]);
  const mailed = w.sqlite.prepare<[], string>("select signature_id from outbox where kind = 'new-version'").pluck();
  expect(new Set(mailed.all()).size).toBe(1_000);
  expect(mailed.all()).toHaveLength(1_000);
});

test("while mails are due, no more are added: a signer's code waits behind one batch at most", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  await listCopies(w, id, 1, 500);
  await change(w, "We ask for more.");
  expect([await askSignatories(w.app), await askSignatories(w.app)]).toEqual([200, 0]);
});

test("another version while asking begins anew, and asks nobody twice about one", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  await listCopies(w, id, 1, 300);
  await change(w, "We ask for more.");
  await askSignatories(w.app);
  w.sqlite.exec("delete from outbox");
  await change(w, "We ask for everything.");
  let asked = 0;
  while (w.app.db.newVersions.asking().length > 0) {
    asked += await askSignatories(w.app);
    w.sqlite.exec("update outbox set status = 'sent', sent_at = 1 where status = 'queued'");
  }
  expect(asked).toBe(301);
  expect(w.rows("outbox")).toBe(301);
});

test("who confirms an earlier version after others were asked is asked then, and so is who comes back", async () => {
  const w = world();
  await w.letter();
  const late = await w.signed();
  const disputed = await w.listed();
  const code = await w.codeFor(disputed, "dispute");
  await disputeSignature(w.app, { ...disputed, code }, false);
  await w.deliver();
  await change(w, "We ask for more.");
  expect(await ask(w)).toEqual([]);
  await confirmSignature(w.app, late.id, late, "");
  expect((await w.deliver()).map(({ subject }) => subject)).toEqual([expect.stringContaining("has changed")]);
  await dismissDispute(w.app, await w.decider(disputed.id));
  expect((await w.deliver()).map(({ to }) => to)).toEqual([disputed.submission.email]);
});

test("those who are asked next are read in their order, and only a stretch of them", async () => {
  const plans = await plansOf(world(), (db) => db.newVersions.older(1, 2, { after: 0, upTo: 2_000 }, 200));
  expect(plans).toEqual([
    expect.stringMatching(/^SEARCH signatures USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/),
  ]);
});
