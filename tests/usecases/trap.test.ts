import { expect, test } from "vitest";
import { changeAddress } from "~/usecases/change-address.server";
import { remindSigners } from "~/usecases/remind-signers.server";
import { resendCode } from "~/usecases/resend-code.server";
import { viewSubmission } from "~/usecases/view-signature.server";
import { vouchSignature } from "~/usecases/vouch-signature.server";
import { DAY, HOUR, LETTER, MINUTE, world } from "../support/world";

const NETWORK = "192.0.2.0/24";

async function trapped() {
  const w = world();
  await w.letter();
  const { outcome, submission } = await w.sign({}, { robot: true });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  return { w, id: outcome.id, submission, signedHere: [outcome.id] };
}

test("a robot's address is never mailed: not at once, not by asking again, not as a reminder", async () => {
  const { w, id, signedHere } = await trapped();
  for (const plain of [false, true]) {
    w.clock.advance(MINUTE);
    expect(await resendCode(w.app, id, { signedHere }, plain)).toEqual({ outcome: "sent" });
  }
  w.clock.advance(49 * HOUR);
  expect(await remindSigners(w.app)).toBe(0);
  w.clock.advance(DAY);
  expect(await remindSigners(w.app)).toBe(0);
  expect(w.outbox()).toEqual([]);
});

test("nor is the address that a robot gives instead, whatever it asks then", async () => {
  const { w, id, signedHere } = await trapped();
  const changed = await changeAddress(w.app, { id, signedHere, email: "ruth@quay.example", network: NETWORK });
  if (changed.outcome !== "changed") throw new Error(changed.outcome);
  expect(viewSubmission(w.app, [changed.id], LETTER.slug)).toMatchObject({ email: "ruth@quay.example" });
  w.clock.advance(MINUTE);
  await resendCode(w.app, changed.id, { signedHere: [changed.id] }, false);
  expect([w.status(id), w.outbox()]).toEqual(["deleted", []]);
});

test("a robot uses up nothing of what its victims may get", async () => {
  const w = world();
  await w.letter();
  const form = { email: "maeve@harbour.example", organisation: "Harbour Trust" };
  for (let n = 0; n < 40; n += 1) await w.sign(form, { robot: true });
  expect((await w.signed(form)).mail.to).toBe(form.email);
});

test("a robot that sends what a person sent gets a signature of its own, and no mail by it", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Harbour Trust", website: "harbour.example", email: "maeve@harbour.example" };
  const { id } = await w.signed(form);
  w.clock.advance(MINUTE);
  const { outcome } = await w.sign(form, { robot: true });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  expect(outcome.id).not.toBe(id);
  await resendCode(w.app, outcome.id, { signedHere: [outcome.id] }, false);
  expect(await w.deliver()).toEqual([]);
});

test("a person whom the trap took for a robot writes to us, and a moderator vouches", async () => {
  const { w, id } = await trapped();
  expect(await vouchSignature(w.app, { ...(await w.decider(id)), note: "We called them." })).toEqual({
    outcome: "vouched",
  });
  await w.approve(id);
  w.clock.advance(MINUTE);
  expect((await w.deliver()).map(({ subject }) => subject)).toHaveLength(1);
});
