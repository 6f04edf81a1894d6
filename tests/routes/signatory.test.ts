import { expect, test } from "vitest";
import { undoDecision } from "~/usecases/undo-decision.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { world } from "../support/world";
import { visit } from "./visit";

test("a listed name has a page, without its address or who isn't shown", async () => {
  const w = world();
  const path = `/letters/${await w.letter()}/signatories`;
  const { id, submission } = await w.listed({ name: "Canary Name" });
  const { status, data } = await visit(w).get(`${path}/${id}`);
  expect(status).toBe(200);
  expect(data.signatory).toMatchObject({ organisation: submission.organisation, evidence: ["domain"] });
  expect(data.page.title).toContain(submission.organisation);
  expect(data.page.description).toContain(`${submission.organisation} has signed`);
  expect(JSON.stringify(data)).not.toMatch(/Canary|emailDomain|maeve/);
});

test("a name that left the list is gone, and its page says nothing of it", async () => {
  const w = world();
  const path = `/letters/${await w.letter()}/signatories`;
  const withdrawn = await w.listed({ organisation: "Night Ferry" });
  const undone = await w.listed({ organisation: "Night Ferry of Porto", website: "https://porto.example" });
  const code = await w.codeFor(withdrawn, "withdraw");
  await withdrawSignature(w.app, { id: withdrawn.id, key: withdrawn.key, code });
  await undoDecision(w.app, { moderator: await w.moderator(), id: undone.id, revision: w.revision(undone.id) });
  for (const { id } of [withdrawn, undone]) {
    const { status, data } = await visit(w).get(`${path}/${id}`);
    expect([status, data.signatory, data.page.unlisted]).toEqual([410, null, true]);
    expect(JSON.stringify(data)).not.toContain("Ferry");
  }
});

test("what never was on the list has no page, and neither has another letter's", async () => {
  const w = world();
  const path = `/letters/${await w.letter()}/signatories`;
  const other = `/letters/${await w.letter({ slug: "another" })}/signatories`;
  const [waiting, listed] = [await w.confirmed(), await w.listed()];
  for (const address of [`${path}/${waiting.id}`, `${path}/x`, `${other}/${listed.id}`]) {
    expect((await visit(w).get(address)).status, address).toBe(404);
  }
});
