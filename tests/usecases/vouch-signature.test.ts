import { expect, test } from "vitest";
import { listSignatories } from "~/usecases/list-signatories.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { unvouchSignature, vouchSignature } from "~/usecases/vouch-signature.server";
import { DAY, LETTER, MINUTE, world } from "../support/world";

const note = "Called the office on the number of their website; Maeve Lynch answered.";
const whole = { search: "", country: null, sector: null, sort: "name", after: null, limit: 10 } as const;

test("who cannot be reached by mail is vouched for, waits, and the list says so", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.signed();
  const decider = await w.decider(id);
  expect(await vouchSignature(w.app, { ...decider, note })).toEqual({ outcome: "vouched" });
  expect(w.status(id)).toBe("waiting");
  expect(await w.deliver()).toEqual([]);
  const { signature, history } = reviewSignature(w.app, decider.moderator, id);
  expect(signature).toMatchObject({ vouched: true, vouchNote: note, confirmedAt: w.clock.now });
  expect(history.at(-1)).toMatchObject({ type: "signature.vouched", by: decider.moderator.email });

  await w.approve(id);
  expect(listSignatories(w.app, LETTER.slug, whole).signatories).toMatchObject([{ id, evidence: ["vouched"] }]);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("a vouching is taken back while it waits, and its signer can confirm by mail as before", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.signed();
  await vouchSignature(w.app, { ...(await w.decider(id)), note });
  expect(await unvouchSignature(w.app, await w.decider(id))).toEqual({ outcome: "unvouched" });
  expect(w.app.db.signatures.find(id)).toMatchObject({
    ...{ status: "unconfirmed", confirmedAt: null, vouched: false, vouchNote: null },
  });
  expect(w.rows("name_keys")).toBe(0);
  expect(verifyLog(w.app).outcome).toBe("sound");

  await vouchSignature(w.app, { ...(await w.decider(id)), note });
  await w.approve(id);
  expect(await unvouchSignature(w.app, await w.decider(id))).toMatchObject({ outcome: "overtaken" });
});

test("what a signer confirmed is not unconfirmed by a moderator", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed();
  expect(await unvouchSignature(w.app, await w.decider(id))).toMatchObject({ outcome: "overtaken" });
  expect(w.status(id)).toBe("waiting");
});

test("vouching takes the place of the address's other submissions for the organisation", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Harbour Trust", website: "https://harbour.example", email: "maeve@harbour.example" };
  const first = await w.signed(form);
  w.clock.advance(MINUTE);
  const second = await w.signed({ ...form, role: "Director" });
  await vouchSignature(w.app, { ...(await w.decider(second.id)), note });
  expect([w.status(first.id), w.status(second.id)]).toEqual(["deleted", "waiting"]);

  w.clock.advance(MINUTE);
  const third = await w.sign({ ...form, role: "Chair" });
  const id = third.outcome.outcome === "submitted" ? third.outcome.id : "";
  expect(await vouchSignature(w.app, { ...(await w.decider(id)), note })).toEqual({ outcome: "twin" });
});

test("a letter that closed is vouched for as long as it could be confirmed", async () => {
  const w = world();
  const closesAt = w.clock.now + DAY;
  await w.letter({ closesAt });
  const [soon, late] = [await w.signed(), await w.signed()];
  w.clock.now = closesAt + 3 * DAY - 1;
  expect(await vouchSignature(w.app, { ...(await w.decider(soon.id)), note })).toEqual({ outcome: "vouched" });
  w.clock.advance(1);
  expect(await vouchSignature(w.app, { ...(await w.decider(late.id)), note })).toEqual({ outcome: "closed" });
});
