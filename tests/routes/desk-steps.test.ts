import { expect, test } from "vitest";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { world } from "../support/world";
import { visit } from "./visit";

const of = (id: string, act: string) => `/moderation/signatures/${id}/${act}`;

async function desk() {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  return { w, ask, nina };
}

/** Does it, then tries it again on what was seen before. */
async function twice({ w, ask, nina }: Awaited<ReturnType<typeof desk>>, id: string, act: string, fields = {}) {
  const form = { revision: w.revision(id), ...fields };
  const done = await ask.post(of(id, act), form, nina);
  expect(done.status, act).toBe(303);
  const before = w.everything();
  const again = await ask.post(of(id, act), form, nina);
  expect([again.status, again.data.overtaken.by], act).toEqual([409, "moderator@alliance.example"]);
  expect(w.everything(), act).toEqual(before);
  const toast = (await ask.get(done.location ?? "", nina)).data.toast;
  return { location: done.location, toast };
}

test("a name is hidden and shown again from its card, each once", async () => {
  const there = await desk();
  const { id } = await there.w.listed();
  const hidden = await twice(there, id, "hide", { note: "" });
  expect(hidden.location).toBe(`/moderation/signatures/${id}?done=hidden&about=${id}`);
  expect(hidden.toast).toMatchObject({ done: "hidden", id, mailIn: null });
  await twice(there, id, "show");
  // The first toast says nothing any more: it no longer holds.
  expect((await there.ask.get(hidden.location ?? "", there.nina)).data.toast).toBeNull();
});

test("vouching takes words that say why, and leads to the signature that waits now", async () => {
  const there = await desk();
  const { w, ask, nina } = there;
  const { id } = await w.signed();
  for (const [note, error] of [
    [" ", "note.required"],
    ["x".repeat(1_001), "note.too-long"],
    ["Called\u0007 them", "note.characters"],
  ]) {
    const answer = await ask.post(of(id, "vouch"), { revision: w.revision(id), note: note ?? "" }, nina);
    expect([answer.status, answer.data.form]).toEqual([
      422,
      { values: expect.objectContaining({ note }), errors: { note: error } },
    ]);
  }
  expect(w.status(id)).toBe("unconfirmed");
  const { location } = await twice(there, id, "vouch", { note: "We called them." });
  expect(location).toBe(`/moderation/signatures/${id}?done=vouched&about=${id}`);
  await twice(there, id, "unvouch");
});

test("“this wasn’t us” is settled either way, each once", async () => {
  const there = await desk();
  const { w, ask, nina } = there;
  const [dismissed, upheld] = [await w.confirmed(), await w.confirmed()];
  for (const signature of [dismissed, upheld])
    await disputeSignature(w.app, { ...signature, code: await w.codeFor(signature, "dispute") }, false);
  expect((await ask.get("/moderation", nina)).data.desk.counts.disputed).toBe(2);
  await twice(there, dismissed.id, "dismiss");
  const { location } = await twice(there, upheld.id, "uphold");
  expect(location).toBe(`/moderation/signatures/${dismissed.id}?done=upheld&about=${upheld.id}`);
});

test("a hidden name's public page is gone, and says nothing of it", async () => {
  const { w, ask, nina } = await desk();
  const { id } = await w.listed({ organisation: "Quarry Trust" });
  await ask.post(of(id, "hide"), { revision: w.revision(id), note: "Quarry wrote." }, nina);
  for (const page of ["", "/report"]) {
    const { status, data } = await ask.get(`/letters/safer-online/signatories/${id}${page}`);
    expect([status, JSON.stringify(data).includes("Quarry")]).toEqual([410, false]);
  }
});

test("two signatures are compared, and either may stay if the other waits", async () => {
  const there = await desk();
  const { w, ask, nina } = there;
  const [one, two] = [await w.confirmed(), await w.confirmed()];
  const page = await ask.get(`${of(one.id, "merge")}?with=${two.id}`, nina);
  expect(page.data.merge.other).toMatchObject({ id: two.id, email: two.submission.email });
  const form = { other: two.id, otherRevision: w.revision(two.id) };
  await twice(there, one.id, "merge", { ...form, stays: one.id });
  expect(w.app.db.signatures.find(two.id)).toMatchObject({ status: "merged", mergedInto: one.id });
});

test("merging is refused in words where the other one left, and not found where it never was", async () => {
  const { w, ask, nina } = await desk();
  const [one, gone] = [await w.confirmed(), await w.declined()];
  const merge = (fields: Record<string, string | number>) =>
    ask.post(of(one.id, "merge"), { revision: w.revision(one.id), ...fields }, nina);
  const other = { other: gone.id, otherRevision: w.revision(gone.id) };
  const refused = await merge({ ...other, stays: gone.id });
  expect([refused.status, refused.data.refused]).toEqual([409, "left"]);
  expect((await merge({ ...other, stays: "somebody" })).status).toBe(404);
  expect((await merge({ other: "nobody", otherRevision: 1, stays: "nobody" })).status).toBe(404);
  expect((await ask.get(`${of(one.id, "merge")}?with=nobody`, nina)).status).toBe(404);
});
