import { expect, test } from "vitest";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { deliverNext } from "~/usecases/deliver-mail.server";
import { resendCode } from "~/usecases/resend-code.server";
import { wrong } from "../support/in-mail";
import { DAY, HOUR, MINUTE, type Signed, type World, world } from "../support/world";

/** Confirms with what somebody has of the three. */
function confirm(
  { app }: World,
  { id, key, code }: Signed,
  has: { link?: boolean; browser?: boolean; code?: boolean },
) {
  return confirmSignature(
    app,
    id,
    { key: has.link ? key : undefined, signedHere: has.browser ? [id] : [] },
    has.code ? code : "",
  );
}

async function signed() {
  const w = world();
  await w.letter();
  return { w, signature: await w.signed() };
}

test.each(["", "   "])("no code (%j) is asked for again, and counts as no try", async (code) => {
  const { w, signature } = await signed();
  const rows = w.everything();
  for (let n = 0; n < 12; n += 1) {
    const outcome = await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [] }, code);
    expect(outcome).toEqual({ outcome: "code", problem: "missing" });
  }
  expect(w.everything()).toEqual(rows);
});

test.each(["12345", "abcdef", "1234567"])("a malformed code (%s) counts as no try", async (code) => {
  const { w, signature } = await signed();
  for (let n = 0; n < 12; n += 1) {
    const outcome = await confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [] }, code);
    expect(outcome).toEqual({ outcome: "code", problem: "malformed" });
  }
  expect(await confirm(w, signature, { link: true, code: true })).toMatchObject({ outcome: "confirmed" });
});

/** Types wrong codes; what was answered to each. */
async function guess({ app }: World, { id, key, code }: Signed, times: number) {
  const problems: string[] = [];
  for (let n = 0; n < times; n += 1) {
    const outcome = await confirmSignature(app, id, { key, signedHere: [] }, wrong(code));
    problems.push("problem" in outcome ? outcome.problem : outcome.outcome);
  }
  return problems;
}

test("after five wrong codes not even the right one helps; a fresh one does", async () => {
  const { w, signature } = await signed();
  expect(await guess(w, signature, 6)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "spent"]);
  expect(await confirm(w, signature, { link: true, code: true })).toEqual({ outcome: "code", problem: "spent" });

  w.clock.advance(MINUTE);
  await resendCode(w.app, signature.id, { key: signature.key, signedHere: [] }, false);
  const [mail] = await w.deliver();
  const fresh = /^\d{6}$/m.exec(mail?.text ?? "")?.[0] ?? "";
  expect(fresh).not.toBe(signature.code);
  expect(await confirm(w, signature, { link: true, code: true })).toEqual({ outcome: "code", problem: "wrong" });
  expect(await confirm(w, { ...signature, code: fresh }, { link: true, code: true })).toMatchObject({
    outcome: "confirmed",
  });
});

test("after ten wrong codes in a day, no code counts until the day is over; the browser that signed still does", async () => {
  const { w, signature } = await signed();
  await guess(w, signature, 5);
  w.clock.advance(MINUTE);
  await resendCode(w.app, signature.id, { key: signature.key, signedHere: [] }, false);
  await w.deliver();
  expect(await guess(w, signature, 6)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "locked"]);
  w.clock.advance(DAY - MINUTE - 1);
  expect(await guess(w, signature, 1)).toEqual(["locked"]);
  w.clock.advance(1);
  expect(await guess(w, signature, 1)).toEqual(["spent"]);
  expect(await confirm(w, signature, { link: true, browser: true })).toMatchObject({ outcome: "confirmed" });
});

test("a code lives for 72 hours from when its mail was handed over, however long that took", async () => {
  const w = world();
  await w.letter();
  const { outcome } = await w.sign();
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  w.clock.advance(10 * HOUR);
  await deliverNext(w.app);
  const key = w.app.keys.linkKey(outcome.id, 1);
  const code = /^\d{6}$/m.exec(w.sent[0]?.text ?? "")?.[0] ?? "";
  w.clock.advance(72 * HOUR);
  const late = await confirmSignature(w.app, outcome.id, { key, signedHere: [] }, code);
  expect(late).toEqual({ outcome: "code", problem: "expired" });
  w.clock.advance(-1);
  expect(await confirmSignature(w.app, outcome.id, { key, signedHere: [] }, code)).toMatchObject({
    outcome: "confirmed",
  });
});
