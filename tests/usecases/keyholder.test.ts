import { expect, test } from "vitest";
import { KEYHOLDER_PURPOSES, type KeyholderPurpose } from "~/domain/challenge";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { requestCode } from "~/usecases/request-code.server";
import { codeIsLive } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { codeIn, wrong } from "../support/in-mail";
import { MINUTE, type World, world } from "../support/world";

/** What a signer does afterwards takes the link and a fresh code. */
async function confirmed() {
  const w = world();
  await w.letter();
  return { w, signature: await w.confirmed() };
}

test("a fresh code is mailed for what it was asked for, and says that alone", async () => {
  const { w, signature } = await confirmed();
  for (const purpose of KEYHOLDER_PURPOSES.slice(0, 2)) {
    expect(codeIsLive(w.app, signature.id, purpose)).toBe(false);
    const code = await w.codeFor(signature, purpose);
    expect(codeIsLive(w.app, signature.id, purpose)).toBe(true);
    expect(code).not.toBe(signature.code);
  }
  expect(w.outbox().slice(1)).toEqual([
    { kind: "code", status: "sent" },
    { kind: "code", status: "sent" },
  ]);
  expect(w.sent.at(-1)?.text).not.toContain(signature.key);
});

test("asked for again it is the same code, and a fresh one after a quarter of an hour", async () => {
  const { w, signature } = await confirmed();
  const first = await w.codeFor(signature, "withdraw");
  expect(await w.codeFor(signature, "withdraw")).toBe(first);
});

test("after a quarter of an hour a code is over, and another one comes", async () => {
  const { w, signature } = await confirmed();
  const first = await w.codeFor(signature, "withdraw");
  w.clock.advance(15 * MINUTE);
  const late = await withdrawSignature(w.app, { ...signature, code: first });
  expect(late).toEqual({ outcome: "code", problem: "expired" });
  const second = await w.codeFor(signature, "withdraw");
  expect(second).not.toBe(first);
  expect(await withdrawSignature(w.app, { ...signature, code: second })).toEqual({ outcome: "withdrawn" });
});

test("a code is used once", async () => {
  const { w, signature } = await confirmed();
  const code = await w.codeFor(signature, "dispute");
  await disputeSignature(w.app, { ...signature, code }, false);
  expect(await disputeSignature(w.app, { ...signature, code }, false)).toEqual({ outcome: "code", problem: "expired" });
});

test("a code for one purpose is worth nothing for another, nor is the one that confirmed", async () => {
  const { w, signature } = await confirmed();
  const code = await w.codeFor(signature, "withdraw");
  await w.codeFor(signature, "dispute");
  expect(await disputeSignature(w.app, { ...signature, code }, false)).toEqual({ outcome: "code", problem: "wrong" });
  expect(await withdrawSignature(w.app, { ...signature, code: signature.code })).toEqual({
    outcome: "code",
    problem: "wrong",
  });
  expect(w.status(signature.id)).toBe("waiting");
});

test.each(["", "12345", "000000 1"])("%j is no try", async (code) => {
  const { w, signature } = await confirmed();
  const right = await w.codeFor(signature, "withdraw");
  for (let n = 0; n < 6; n += 1) await withdrawSignature(w.app, { ...signature, code });
  expect(await withdrawSignature(w.app, { ...signature, code: right })).toEqual({ outcome: "withdrawn" });
});

test("no code was asked for: there is none to guess", async () => {
  const { w, signature } = await confirmed();
  const outcome = await withdrawSignature(w.app, { ...signature, code: "123456" });
  expect(outcome).toEqual({ outcome: "code", problem: "expired" });
});

test("five wrong codes and it is spent, ten in a day and it is locked, whatever they were for", async () => {
  const { w, signature } = await confirmed();
  const problems = async (purpose: "withdraw" | "dispute", times: number) => {
    const code = wrong(await w.codeFor(signature, purpose));
    const act = purpose === "withdraw" ? withdrawSignature : disputeSignature;
    const said: string[] = [];
    for (let n = 0; n < times; n += 1) {
      const outcome = await act(w.app, { ...signature, code }, false);
      said.push("problem" in outcome ? outcome.problem : outcome.outcome);
    }
    return said;
  };
  expect(await problems("withdraw", 6)).toEqual([...Array(5).fill("wrong"), "spent"]);
  expect(await problems("dispute", 6)).toEqual([...Array(5).fill("wrong"), "locked"]);
});

/** All that a keyholder can try with these words. */
const attempts = (w: World, id: string, key: string, code: string) => [
  requestCode(w.app, id, key, "withdraw"),
  withdrawSignature(w.app, { id, key, code }),
  disputeSignature(w.app, { id, key, code }, true),
];

test("without the link nothing can be asked for or done", async () => {
  const { w, signature } = await confirmed();
  const other = await w.confirmed();
  const code = await w.codeFor(signature, "withdraw");
  const rows = w.everything();
  for (const [id, key] of [
    [signature.id, other.key],
    [signature.id, ""],
    ["0000000000000000", signature.key],
  ] as const) {
    for (const outcome of await Promise.all(attempts(w, id, key, code)))
      expect(outcome).toEqual({ outcome: "not-found" });
  }
  expect(w.everything()).toEqual(rows);
});

test("codes by mail keep within the limits of an address, and the page says how long to wait", async () => {
  const { w, signature } = await confirmed();
  w.clock.advance(MINUTE - 1);
  const ask = () => requestCode(w.app, signature.id, signature.key, "withdraw");
  expect(await ask()).toEqual({ outcome: "limited", wait: 1 });
  w.clock.advance(1);
  expect(await ask()).toEqual({ outcome: "sent" });
});

test("an address that never wants to be written to again gets no code either", async () => {
  const { w, signature } = await confirmed();
  const code = await w.codeFor(signature, "dispute");
  await disputeSignature(w.app, { ...signature, code }, true);
  w.clock.advance(MINUTE);
  const rows = w.everything();
  expect(await requestCode(w.app, signature.id, signature.key, "withdraw")).toEqual({ outcome: "blocked" });
  expect(w.everything()).toEqual(rows);
});

test.each(KEYHOLDER_PURPOSES)(
  "before it was confirmed, asking for a code to %s sends the first one again",
  async (purpose: KeyholderPurpose) => {
    const w = world();
    await w.letter();
    const signature = await w.signed();
    w.clock.advance(MINUTE);
    await requestCode(w.app, signature.id, signature.key, purpose);
    const [mail] = await w.deliver();
    expect(mail && codeIn(mail)).toBe(signature.code);
    const confirmedNow = await confirmSignature(
      w.app,
      signature.id,
      { key: signature.key, signedHere: [] },
      signature.code,
    );
    expect(confirmedNow).toMatchObject({ outcome: "confirmed" });
  },
);
