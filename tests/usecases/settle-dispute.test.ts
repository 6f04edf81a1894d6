import { expect, test } from "vitest";
import { disputeSignature } from "~/usecases/dispute-signature.server";
import { dismissDispute, upholdDispute } from "~/usecases/settle-dispute.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { MINUTE, world } from "../support/world";

async function disputed(block = false) {
  const w = world();
  await w.letter();
  const signature = await w.listed();
  await disputeSignature(w.app, { ...signature, code: await w.codeFor(signature, "dispute") }, block);
  return { w, id: signature.id, decider: await w.decider(signature.id) };
}

test("dismissed, it waits again; its signer hears of the decision that follows", async () => {
  const { w, id, decider } = await disputed();
  expect(await dismissDispute(w.app, decider)).toEqual({ outcome: "dismissed" });
  expect(w.app.db.signatures.find(id)).toMatchObject({ status: "waiting", disputedAt: null });
  expect(await w.deliver()).toEqual([]);
  await w.approve(id);
  w.clock.advance(MINUTE);
  expect((await w.deliver()).map(({ subject }) => subject)).toEqual([expect.stringContaining("is on the list")]);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("upheld, it is withdrawn for good, and whoever reported it is told", async () => {
  const { w, id, decider } = await disputed();
  expect(await upholdDispute(w.app, decider)).toEqual({ outcome: "upheld" });
  expect(w.status(id)).toBe("withdrawn");
  expect((await w.deliver()).map(({ subject }) => subject)).toEqual([expect.stringContaining("is withdrawn")]);
  expect(w.happened(id).at(-1)).toBe("signature.upheld");
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("whoever asked for no more mails gets none", async () => {
  const { w, decider } = await disputed(true);
  await upholdDispute(w.app, decider);
  expect(await w.deliver()).toEqual([]);
});

test("a report is settled once", async () => {
  const { w, id, decider } = await disputed();
  await dismissDispute(w.app, decider);
  expect(await upholdDispute(w.app, decider)).toMatchObject({ outcome: "overtaken", event: "signature.dismissed" });
  expect(await dismissDispute(w.app, await w.decider(id))).toMatchObject({ outcome: "overtaken" });
});
