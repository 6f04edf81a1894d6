import { expect, test } from "vitest";
import { closeLetter } from "~/usecases/close-letter.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { resendCode } from "~/usecases/resend-code.server";
import { codeIn, wrong } from "../support/in-mail";
import { HOUR, LETTER, MINUTE, type Signed, type World, world } from "../support/world";

async function signed() {
  const w = world();
  await w.letter();
  return { w, signature: await w.signed() };
}

/** A minute later the code is asked for again; the mail that comes of it. */
async function again({ app, clock, deliver }: World, { id, key }: Signed, plain = false) {
  clock.advance(MINUTE);
  const { outcome } = await resendCode(app, id, { key, signedHere: [] }, plain);
  const [mail] = await deliver();
  return { outcome, mail, code: mail && codeIn(mail) };
}

test("while the code lives, the same one comes again", async () => {
  const { w, signature } = await signed();
  const { outcome, code } = await again(w, signature);
  expect([outcome, code]).toEqual(["sent", signature.code]);
  expect(w.rows("challenges")).toBe(1);
});

test("the wrong tries of a code that comes again stay counted", async () => {
  const { w, signature } = await signed();
  for (let n = 0; n < 4; n += 1)
    await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [] }, wrong(signature.code));
  const { code } = await again(w, signature);
  expect(code).toBe(signature.code);
  await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [] }, wrong(signature.code));
  const outcome = await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [] }, signature.code);
  expect(outcome).toEqual({ outcome: "code", problem: "spent" });
});

test("after it expired a fresh one comes, which confirms", async () => {
  const { w, signature } = await signed();
  w.clock.advance(72 * HOUR);
  const { code = "" } = await again(w, signature);
  expect(code).not.toBe(signature.code);
  const outcome = await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [] }, code);
  expect(outcome).toMatchObject({ outcome: "confirmed" });
});

test("a mail without any link can be asked for, in the browser that signed", async () => {
  const { w, signature } = await signed();
  w.clock.advance(MINUTE);
  await resendCode(w.app, signature.id, { signedHere: signature.signedHere }, true);
  const [mail] = await w.deliver();
  expect(mail?.html).toBeNull();
  expect(mail?.text).not.toContain("://");
  expect(mail && codeIn(mail)).toBe(signature.code);
});

test("within the limits: the page says the same, and no mail comes", async () => {
  const { w, signature } = await signed();
  const { outcome } = await resendCode(w.app, signature.id, { key: signature.key, signedHere: [] }, false);
  expect(outcome).toBe("sent");
  expect(await w.deliver()).toEqual([]);
});

test("with neither link nor browser nothing is sent", async () => {
  const { w, signature } = await signed();
  w.clock.advance(MINUTE);
  const rows = w.everything();
  const { outcome } = await resendCode(w.app, signature.id, { key: "x", signedHere: ["0000000000000000"] }, false);
  expect(outcome).toBe("not-found");
  expect(w.everything()).toEqual(rows);
});

test("there is nothing to send once it is confirmed", async () => {
  const w = world();
  await w.letter();
  const { outcome, mail } = await again(w, await w.confirmed());
  expect([outcome, mail]).toEqual(["confirmed", undefined]);
});

test("a closed letter's codes come again for 72 hours, and no longer", async () => {
  const { w, signature } = await signed();
  await closeLetter(w.app, LETTER.slug);
  expect((await again(w, signature)).code).toBe(signature.code);
  w.clock.advance(72 * HOUR);
  expect(await again(w, signature)).toMatchObject({ outcome: "closed", mail: undefined });
});

test("a robot that asks for its code again is told that it comes, and nothing does", async () => {
  const w = world();
  await w.letter();
  const { outcome } = await w.sign({}, { robot: true });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  const asked = await resendCode(w.app, outcome.id, { signedHere: [outcome.id] }, false);
  expect(asked).toEqual({ outcome: "sent" });
  expect([w.outbox(), w.rows("limits")]).toEqual([[], 2]);
});
