import { expect, test } from "vitest";
import { viewOf } from "~/domain/queue";
import { approveSignature } from "~/usecases/approve-signature.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { correctSignature } from "~/usecases/correct-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { reviewQueue } from "~/usecases/review-queue.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { correction } from "../support/correction";
import { MINUTE, world } from "../support/world";

test("a declined signature that is put right waits again, with everything that was changed", async () => {
  const w = world();
  await w.letter();
  const signature = await w.declined({ email: "maeve@harbour.example", website: "https://harbour.example" });
  const code = await w.codeFor(signature, "correct");
  const changes = {
    ...{
      organisation: "Harbour Children’s Trust",
      website: "https://harbourtrust.example",
      country: "GB",
      sector: "network",
    },
    ...{ name: "Paul Byrne", role: "Chair", authority: "members", statement: "https://harbourtrust.example/why" },
    showRepresentative: "on",
  };
  const fields = correction(signature, changes);
  const events = w.happened().length;

  expect(await correctSignature(w.app, { ...signature, code }, fields)).toEqual({ outcome: "waiting" });
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    ...fields,
    ...{
      organisationKey: "harbourchildrenstrust",
      websiteDomain: "harbourtrust.example",
      email: "maeve@harbour.example",
    },
    ...{ status: "waiting", decidedAt: null, decidedBy: null, reason: null, reasonCode: null, version: 1 },
  });
  expect(w.happened().slice(events)).toEqual(["signature.corrected"]);
  expect(verifyLog(w.app).outcome).toBe("sound");
  const moderator = await w.moderator();
  expect(reviewQueue(w.app, moderator, viewOf("waiting")).items.map(({ organisation }) => organisation)).toEqual([
    "Harbour Children’s Trust",
  ]);
});

test("look-alikes are looked for by the corrected name", async () => {
  const w = world();
  await w.letter();
  const like = await w.listed({ organisation: "Marins Sans Lanterne" });
  const signature = await w.declined({ organisation: "Quite Another Name" });
  const moderator = await w.moderator();
  const similar = (id: string) =>
    reviewSignature(w.app, moderator, id).evidence.filter(({ kind }) => kind === "similar");
  expect(similar(like.id)).toEqual([]);
  const fields = correction(signature, { organisation: "Marins sans Lanternes" });
  await correctSignature(w.app, { ...signature, code: await w.codeFor(signature, "correct") }, fields);
  expect(similar(like.id)).toHaveLength(1);
});

test.each(["unconfirmed", "disputed"] as const)(
  "one that is %s cannot be corrected, and the code is kept",
  async (status) => {
    const w = world();
    await w.letter();
    const signature = await w.signed();
    let { code } = signature;
    if (status === "disputed") {
      await confirmSignature(w.app, signature.id, signature, "");
      await disputeSignature(w.app, { ...signature, code: await w.codeFor(signature, "dispute") }, false);
      code = await w.codeFor(signature, "correct");
    }
    const before = w.everything();
    const fields = correction(signature, { organisation: "Other" });
    expect(await correctSignature(w.app, { ...signature, code }, fields)).toEqual({ outcome: "not-possible", status });
    expect(w.everything()).toEqual(before);
  },
);

test("where the address has an open signature for that organisation, nothing is changed and the code is kept", async () => {
  const w = world();
  await w.letter();
  const email = "maeve@harbour.example";
  const declined = await w.declined({ organisation: "Harbour Trst", email });
  w.clock.advance(MINUTE);
  await w.confirmed({ organisation: "Harbour Trust", email });
  const code = await w.codeFor(declined, "correct");
  const rows = w.everything();
  const fields = correction(declined, { organisation: "harbour trust", name: "Somebody Else" });
  expect(await correctSignature(w.app, { ...declined, code }, fields)).toEqual({ outcome: "twin" });
  expect(w.everything()).toEqual(rows);
});

test("a wrong code changes nothing but the count of tries", async () => {
  const w = world();
  await w.letter();
  const signature = await w.declined();
  await w.codeFor(signature, "correct");
  const before = w.app.db.signatures.find(signature.id);
  const outcome = await correctSignature(w.app, { ...signature, code: "" }, correction(signature));
  expect(outcome).toEqual({ outcome: "code", problem: "missing" });
  expect(w.app.db.signatures.find(signature.id)).toEqual(before);
});

test("a colleague who had it open is told that it was corrected", async () => {
  const w = world();
  await w.letter();
  const signature = await w.declined();
  const decider = await w.decider(signature.id);
  await correctSignature(w.app, { ...signature, code: await w.codeFor(signature, "correct") }, correction(signature));
  const outcome = await approveSignature(w.app, { ...decider, anotherOrganisation: false });
  expect(outcome).toMatchObject({ outcome: "overtaken", event: "signature.corrected", by: "signer" });
});
