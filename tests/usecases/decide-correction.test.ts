import { expect, test } from "vitest";
import { viewOf } from "~/domain/queue";
import { acceptCorrection } from "~/usecases/accept-correction.server";
import { recount } from "~/usecases/recount.server";
import { refuseCorrection } from "~/usecases/refuse-correction.server";
import { renameSignature } from "~/usecases/rename-signature.server";
import { reopenCorrection } from "~/usecases/reopen-correction.server";
import { nextInQueue, reviewQueue, statusCounts } from "~/usecases/review-queue.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { corrects } from "../support/correction";
import { publicView } from "../support/public-view";
import { DAY, SECOND, type World, world } from "../support/world";

const accept = async (w: World, id: string, anotherOrganisation = false) =>
  acceptCorrection(w.app, { ...(await w.decider(id)), anotherOrganisation });
const refuse = async (w: World, id: string, reason = "") =>
  refuseCorrection(w.app, { ...(await w.decider(id)), reason });
const reopen = async (w: World, id: string) => reopenCorrection(w.app, await w.decider(id));
async function sound(w: World) {
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect((await recount(w.app)).every(({ changed, mended }) => !changed && mended === 0)).toBe(true);
}
const subjects = async (w: World) => {
  w.clock.advance(30 * SECOND);
  return (await w.deliver()).map(({ subject }) => subject);
};

/** On the list as Harbour Trust, and wanted to be Meadow Trust of France. */
async function proposed(form: Record<string, string> = {}) {
  const w = world();
  await w.letter();
  const signature = await w.listed({ organisation: "Harbour Trust", ...form });
  const changes = { organisation: "Meadow Trust", country: "FR", sector: "network", name: "Paul Byrne" };
  await corrects(w, signature, { ...changes, showRepresentative: "yes" });
  return { w, id: signature.id, signature };
}

test("accepted, it is on the list at once as it was wanted: names, search, counts and look-alikes", async () => {
  const { w, id } = await proposed();
  const like = await w.confirmed({ organisation: "Meadow Trusts" });
  const listing = w.app.db.signatures.find(id)?.listing;
  expect(await accept(w, id)).toEqual({ outcome: "accepted" });
  const meadow = await publicView(w, "meadow");
  expect(meadow.found.signatories).toMatchObject([
    { id, organisation: "Meadow Trust", country: "FR", sector: "network", representative: { name: "Paul Byrne" } },
  ]);
  const harbour = await publicView(w, "harbour");
  expect([harbour.found.signatories, harbour.inIreland.signatories, harbour.ngos.signatories]).toEqual([[], [], []]);
  expect(w.app.db.signatures.find(id)).toMatchObject({ listing, organisationKey: "meadowtrust", proposedAt: null });
  expect(w.app.db.signatures.find(like.id)?.alike).toBe(true);
  expect(w.happened(id).at(-1)).toBe("signature.accepted");
  await sound(w);
});

test("taken back within half a minute, everything is as it was and nobody was mailed", async () => {
  const { w, id } = await proposed();
  const before = w.app.db.signatures.find(id);
  const shown = await publicView(w, "harbour");
  await accept(w, id);
  w.clock.advance(29 * SECOND);
  expect(await reopen(w, id)).toEqual({ outcome: "reopened", told: false });
  expect(w.app.db.signatures.find(id)).toEqual({ ...before, revision: (before?.revision ?? 0) + 2 });
  expect(await publicView(w, "harbour")).toMatchObject({
    found: shown.found,
    tallies: shown.tallies,
    days: shown.days,
  });
  expect(await subjects(w)).toEqual([]);
  await sound(w);
});

test("after its mail went out, another one takes it back", async () => {
  const { w, id } = await proposed();
  await accept(w, id);
  expect(await subjects(w)).toEqual(["The signature of Meadow Trust is corrected"]);
  expect(await reopen(w, id)).toEqual({ outcome: "reopened", told: true });
  expect(await subjects(w)).toEqual(["Your correction of the signature of Harbour Trust is with the moderators again"]);
  await accept(w, id);
  expect(await subjects(w)).toEqual(["The signature of Meadow Trust is corrected"]);
});

test("refused, it stays as it was, and the signer reads why where a moderator said so", async () => {
  const { w, id, signature } = await proposed();
  const before = await publicView(w, "harbour");
  expect(await refuse(w, id, "The website still says Harbour.")).toEqual({ outcome: "refused" });
  expect((await publicView(w, "harbour")).whole).toEqual(before.whole);
  w.clock.advance(30 * SECOND);
  const [mail] = await w.deliver();
  expect(mail?.subject).toBe("The signature of Harbour Trust stays as it was");
  expect(mail?.text).toContain("The website still says Harbour.");
  expect(await reopen(w, id)).toEqual({ outcome: "reopened", told: true });
  expect(w.app.db.corrections.open(id)).toMatchObject({ reason: null, endedBy: null });
  await refuse(w, id);
  w.clock.advance(30 * SECOND);
  expect((await w.deliver()).at(-1)?.text).not.toContain("reason");
  w.clock.advance(DAY);
  expect(await corrects(w, signature, { country: "DE" })).toBe("proposed");
  await sound(w);
});

test("the moderators' name comes back with the decision that took its place", async () => {
  const w = world();
  await w.letter();
  const signature = await w.listed({ organisation: "harbour TRUST" });
  await renameSignature(w.app, { ...(await w.decider(signature.id)), organisation: "Harbour Trust" });
  await corrects(w, signature, { organisation: "Meadow Trust" });
  await accept(w, signature.id);
  expect(w.app.db.signatures.find(signature.id)?.signedOrganisation).toBeNull();
  await reopen(w, signature.id);
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    ...{ organisation: "Harbour Trust", signedOrganisation: "harbour TRUST" },
  });
  await sound(w);
});

test("what changed since is not overwritten by taking a decision back", async () => {
  const { w, id } = await proposed();
  await accept(w, id);
  await renameSignature(w.app, { ...(await w.decider(id)), organisation: "The Meadow Trust" });
  const before = w.everything();
  expect(await reopen(w, id)).toEqual({ outcome: "changed-since" });
  expect(w.everything()).toEqual(before);
});

test("who decides on what was seen before is told, and changes nothing", async () => {
  const { w, id, signature } = await proposed();
  const seen = await w.decider(id);
  w.clock.advance(DAY);
  await corrects(w, signature, { country: "DE" });
  const before = w.everything();
  const told = { outcome: "overtaken", event: "signature.proposed", by: "signer" };
  expect(await acceptCorrection(w.app, { ...seen, anotherOrganisation: false })).toMatchObject(told);
  expect(await refuseCorrection(w.app, { ...seen, reason: "" })).toMatchObject(told);
  expect(await reopen(w, id)).toMatchObject({ outcome: "overtaken" });
  expect(w.everything()).toEqual(before);
  await accept(w, id);
  expect(await accept(w, id)).toMatchObject({ outcome: "overtaken", event: "signature.accepted" });
  expect(await refuse(w, id)).toMatchObject({ outcome: "overtaken" });
});

test("another like one on the list must be said to be another organisation", async () => {
  const { w, id } = await proposed();
  const website = w.app.db.signatures.find(id)?.website ?? "";
  const like = await w.listed({ organisation: "Meadow Trust", website });
  const answer = { outcome: "similar", listed: [expect.objectContaining({ id: like.id })] };
  expect(await accept(w, id)).toEqual(answer);
  expect(w.app.db.signatures.find(id)?.organisation).toBe("Harbour Trust");
  expect(await accept(w, id, true)).toEqual({ outcome: "accepted" });
});

test("a name under which the address has signed meanwhile is refused, and all stays as it was", async () => {
  const { w, id } = await proposed({ email: "maeve@harbour.example" });
  w.clock.advance(DAY);
  await w.confirmed({ organisation: "Meadow Trust", email: "maeve@harbour.example" });
  const before = w.everything();
  expect(await accept(w, id)).toEqual({ outcome: "twin" });
  expect(w.everything()).toEqual(before);
});

test("it can be decided on while the signature waits again", async () => {
  const { w, id } = await proposed();
  await undoDecision(w.app, await w.decider(id));
  expect(await accept(w, id)).toEqual({ outcome: "accepted" });
  expect(w.app.db.signatures.find(id)).toMatchObject({ status: "waiting", organisation: "Meadow Trust" });
  await sound(w);
});

test("corrections are a queue of their own, whatever the signature's status", async () => {
  const { w, id } = await proposed();
  await w.listed();
  const other = await w.listed();
  await corrects(w, other, { country: "DE" });
  await undoDecision(w.app, await w.decider(other.id));
  const moderator = await w.moderator();
  expect(statusCounts(w.app)).toMatchObject({ corrections: 2, waiting: 1, listed: 2 });
  const queue = reviewQueue(w.app, moderator, viewOf("corrections")).items;
  expect(queue.map((item) => [item.id, item.status, item.proposed])).toEqual([
    [other.id, "waiting", true],
    [id, "listed", true],
  ]);
  await accept(w, id);
  expect(nextInQueue(w.app, moderator, viewOf("corrections"), id)).toBe(other.id);
  expect(statusCounts(w.app).corrections).toBe(1);
});

test("moderators see before and after of every field, then who decided, and the history names the fields", async () => {
  const { w, id } = await proposed();
  const moderator = await w.moderator();
  expect(reviewSignature(w.app, moderator, id).correction).toMatchObject({
    before: { organisation: "Harbour Trust", country: "IE", name: "Maeve Lynch", showRepresentative: false },
    after: { organisation: "Meadow Trust", country: "FR", name: "Paul Byrne", showRepresentative: true },
    decided: null,
  });
  await accept(w, id);
  const { correction, history } = reviewSignature(w.app, moderator, id);
  expect(correction).toMatchObject({
    before: { organisation: "Harbour Trust" },
    decided: { ending: "accepted", by: moderator.email, reopens: true },
  });
  const fields = ["organisation", "country", "sector", "showRepresentative", "name"];
  expect(history.slice(-2)).toMatchObject([
    { type: "signature.proposed", fields },
    { type: "signature.accepted", fields },
  ]);
});
