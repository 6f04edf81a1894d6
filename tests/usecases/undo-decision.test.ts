import { expect, test } from "vitest";
import { viewOf } from "~/domain/queue";
import { approveSignature } from "~/usecases/approve-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { reviewQueue } from "~/usecases/review-queue.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { LETTER, SECOND, world } from "../support/world";

async function waiting(form = {}) {
  const w = world();
  await w.letter();
  const signature = await w.confirmed(form);
  await w.moderator("owner");
  return { w, signature, decider: await w.decider(signature.id) };
}
const decline = { reason: "not-reachable", text: "We could not reach you." } as const;

test.each([
  ["approve", 0, "cancelled"],
  ["approve", 29, "cancelled"],
  ["approve", 31, "sent"],
  ["decline", 29, "cancelled"],
  ["decline", 31, "sent"],
] as const)("a decision to %s is undone after %i seconds: its mail is %s", async (decision, seconds, mail) => {
  const { w, signature, decider } = await waiting();
  if (decision === "approve") await approveSignature(w.app, { ...decider, anotherOrganisation: false });
  else await declineSignature(w.app, { ...decider, ...decline });
  w.clock.advance(seconds * SECOND);
  await w.deliver();

  const told = mail === "sent";
  expect(await undoDecision(w.app, await w.decider(signature.id))).toEqual({ outcome: "undone", told });
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    ...{ status: "waiting", decidedAt: null, listedAt: null, decidedBy: null, reason: null, reasonCode: null },
  });
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 0, countries: 0 });
  await w.deliver();
  const kind = decision === "approve" ? "listed" : "declined";
  expect(w.outbox().slice(1)).toEqual([
    { kind, status: mail },
    ...(told ? [{ kind: "decision-undone", status: "sent" }] : []),
  ]);
  expect(w.happened(signature.id).at(-1)).toBe("signature.undone");
  expect(reviewQueue(w.app, decider.moderator, viewOf("waiting")).items.map(({ id }) => id)).toEqual([signature.id]);
});

test("what was undone can be decided again, and only the last decision is mailed", async () => {
  const { w, signature, decider } = await waiting();
  await approveSignature(w.app, { ...decider, anotherOrganisation: false });
  await undoDecision(w.app, await w.decider(signature.id));
  await declineSignature(w.app, { ...(await w.decider(signature.id)), ...decline });
  w.clock.advance(30 * SECOND);
  const mails = await w.deliver();
  expect(mails.map(({ text }) => text.includes(decline.text))).toEqual([true]);
});

test("undoing is refused where the address has signed for the organisation anew meanwhile", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Harbour Trust", website: "https://harbour.example", email: "maeve@harbour.example" };
  const declined = await w.declined(form);
  w.sqlite.prepare("update signatures set organisation_key = 'x' where id = ?").run(declined.id);
  w.clock.advance(60 * SECOND);
  const again = await w.confirmed(form);
  w.sqlite.prepare("update signatures set organisation_key = 'harbourtrust' where id = ?").run(declined.id);
  const decider = await w.decider(declined.id);
  const rows = w.everything();
  expect(await undoDecision(w.app, decider)).toEqual({ outcome: "twin" });
  expect(w.everything()).toEqual(rows);
  expect(w.status(again.id)).toBe("waiting");
});
