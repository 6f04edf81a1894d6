import { expect, test } from "vitest";
import { approveSignature } from "~/usecases/approve-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { DAY, LETTER, MINUTE, world } from "../support/world";

test("before it was confirmed, the first code deletes it and all that hangs on it", async () => {
  const w = world();
  await w.letter();
  const { id, key, code } = await w.signed();
  expect(await disputeSignature(w.app, { id, key, code }, false)).toEqual({ outcome: "deleted" });
  expect([w.status(id), w.rows("challenges"), w.rows("outbox"), w.rows("name_keys")]).toEqual(["deleted", 0, 0, 0]);
  expect(w.happened(id)).toEqual(["signature.signed", "signature.disowned"]);
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toBe("gone");
});

test.each(["waiting", "listed", "declined"] as const)(
  "one that is %s is off the list at once and flagged",
  async (status) => {
    const w = world();
    await w.letter();
    const signature =
      status === "waiting" ? await w.confirmed() : status === "listed" ? await w.listed() : await w.declined();
    const code = await w.codeFor(signature, "dispute");
    const events = w.happened().length;
    const mails = w.outbox().length;
    expect(await disputeSignature(w.app, { ...signature, code }, false)).toEqual({ outcome: "disputed" });
    expect(w.app.db.signatures.find(signature.id)).toMatchObject({
      ...{
        status: "disputed",
        disputedAt: w.clock.now,
        decidedAt: null,
        listedAt: null,
        reason: null,
        reasonCode: null,
      },
    });
    expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 0, countries: 0 });
    expect(w.happened().slice(events)).toEqual(["signature.disputed"]);
    expect(w.outbox()).toHaveLength(mails);
  },
);

test("one that was withdrawn cannot be disputed", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed();
  const code = await w.codeFor(signature, "dispute");
  w.sqlite.exec("update signatures set status = 'withdrawn', withdrawn_at = 1");
  const outcome = await disputeSignature(w.app, { ...signature, code }, true);
  expect(outcome).toEqual({ outcome: "not-possible", status: "withdrawn" });
  expect(w.rows("blocked_addresses")).toBe(0);
});

test("the mail of a decision that is on its way stays at home", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed();
  const code = await w.codeFor(signature, "dispute");
  await approveSignature(w.app, { ...(await w.decider(signature.id)), anotherOrganisation: false });
  await disputeSignature(w.app, { ...signature, code }, false);
  w.clock.advance(MINUTE);
  expect(await w.deliver()).toEqual([]);
});

test.each(["before", "after"])(
  "an address that asks for it %s confirming is never written to again, by any spelling",
  async (when) => {
    const w = world();
    await w.letter();
    const form = { email: "maeve@harbour.example" };
    const signature = when === "before" ? await w.signed(form) : await w.confirmed(form);
    const code = when === "before" ? signature.code : await w.codeFor(signature, "dispute");
    await disputeSignature(w.app, { ...signature, code }, true);
    w.clock.advance(DAY);
    await w.sign({ email: "Maeve+again@HARBOUR.example" });
    expect(await w.deliver()).toEqual([]);
    expect(w.rows("blocked_addresses")).toBe(1);
    await w.app.db.write(() =>
      w.app.db.blockedAddresses.add(w.app.keys.addressHashes(form.email), form.email, w.clock.now),
    );
    expect(w.rows("blocked_addresses")).toBe(1);
  },
);

test("never again means of decisions, too", async () => {
  const w = world();
  await w.letter();
  const form = { email: "maeve@harbour.example" };
  const stays = await w.confirmed(form);
  w.clock.advance(MINUTE);
  const other = await w.confirmed(form);
  await disputeSignature(w.app, { ...other, code: await w.codeFor(other, "dispute") }, true);
  const before = w.sent.length;
  await approveSignature(w.app, { ...(await w.decider(stays.id)), anotherOrganisation: true });
  w.clock.advance(MINUTE);
  await w.deliver();
  expect(w.sent.slice(before)).toEqual([]);
  expect(w.status(stays.id)).toBe("listed");
});
