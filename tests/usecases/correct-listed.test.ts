import { expect, test } from "vitest";
import { correctSignature } from "~/usecases/correct-signature.server";
import { hideSignature } from "~/usecases/hide-signature.server";
import { recount } from "~/usecases/recount.server";
import { renameSignature } from "~/usecases/rename-signature.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { correction, corrects } from "../support/correction";
import { wrong } from "../support/in-mail";
import { publicView } from "../support/public-view";
import { DAY, MINUTE, type Signed, type World, world } from "../support/world";

const SHOWN = { showRepresentative: "on", name: "Maeve Lynch", role: "Director" };

async function listed(form: Record<string, string> = {}) {
  const w = world();
  await w.letter();
  return { w, signature: await w.listed({ organisation: "Harbour Trust", ...form }) };
}

const find = ({ app }: World, { id }: Signed) => app.db.signatures.find(id);
const wish = ({ app }: World, { id }: Signed) => app.db.corrections.open(id)?.wanted;
const fieldsSaid = ({ app }: World, { id }: Signed) => app.db.events.ofSubject(id).at(-1)?.data.fields;
async function sound(w: World) {
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect((await recount(w.app)).every(({ changed, mended }) => !changed && mended === 0)).toBe(true);
}

test("what readers would see waits, and until then they see what they saw", async () => {
  const { w, signature } = await listed();
  const before = await publicView(w, "harbour");
  const changes = { organisation: "Meadow Trust", country: "FR", sector: "network" };
  expect(await corrects(w, signature, changes)).toBe("proposed");
  const { overview: _, inEachOrder, ...after } = await publicView(w, "harbour");
  expect(after).toEqual({ ...after, found: before.found, whole: before.whole, tallies: before.tallies });
  expect(JSON.stringify(inEachOrder)).not.toContain("Meadow");
  expect(wish(w, signature)).toEqual(changes);
  expect(find(w, signature)).toMatchObject({ organisation: "Harbour Trust", proposedAt: w.clock.now });
  expect([w.happened(signature.id).at(-1), fieldsSaid(w, signature)]).toEqual([
    "signature.proposed",
    ["organisation", "country", "sector"],
  ]);
  expect(JSON.stringify(w.app.db.events.ofSubject(signature.id))).not.toMatch(/meadow|harbour/i);
  await sound(w);
});

test("the representative vanishes at once, and with them what was changed of them", async () => {
  const { w, signature } = await listed(SHOWN);
  expect(JSON.stringify(await publicView(w, "harbour"))).toContain("Maeve Lynch");
  const { showRepresentative: _, ...submission } = signature.submission;
  const hidden = { ...signature, submission: { ...submission, showRepresentative: false } };
  expect(await corrects(w, hidden, { name: "Paul Byrne" })).toBe("changed");
  expect(JSON.stringify(await publicView(w, "harbour"))).not.toMatch(/Maeve Lynch|Paul Byrne/);
  expect(find(w, signature)).toMatchObject({ name: "Paul Byrne", showRepresentative: false, proposedAt: null });
  expect(fieldsSaid(w, signature)).toEqual(["showRepresentative", "name"]);
  await sound(w);
});

test("part applies and the rest waits, each in its own event", async () => {
  const { w, signature } = await listed({
    statement: "https://harbour.example/we",
    website: "https://harbour.example",
  });
  const changes = { statement: "", website: "meadow.example", authority: "members" };
  expect(await corrects(w, signature, changes)).toBe("both");
  expect(find(w, signature)).toMatchObject({ statement: null, authority: "members", websiteDomain: "harbour.example" });
  expect(wish(w, signature)).toEqual({ website: "https://meadow.example/" });
  expect(w.happened(signature.id).slice(-2)).toEqual(["signature.amended", "signature.proposed"]);
  await sound(w);
});

test("a hidden one is corrected as a listed one is", async () => {
  const { w, signature } = await listed();
  await hideSignature(w.app, { ...(await w.decider(signature.id)), note: "" });
  expect(await corrects(w, signature, { organisation: "Meadow Trust", authority: "members" })).toBe("both");
  expect(find(w, signature)).toMatchObject({ organisation: "Harbour Trust", authority: "members" });
  await sound(w);
});

test("while it waits for a decision all of it applies at once, and who has it open sees it anew", async () => {
  const w = world();
  await w.letter();
  const like = await w.listed({ organisation: "Meadow Trust" });
  const signature = await w.confirmed({ organisation: "Harbour Trust" });
  const { revision, alike } = find(w, signature) ?? {};
  const changes = { organisation: "Meadow Trusts", country: "FR", website: "meadows.example", name: "Paul Byrne" };
  expect(await corrects(w, signature, changes)).toBe("changed");
  expect(find(w, signature)).toMatchObject({
    ...{ organisation: "Meadow Trusts", organisationKey: "meadowtrusts", country: "FR", name: "Paul Byrne" },
    ...{ websiteDomain: "meadows.example", mailOrigin: "other-domain", status: "waiting", alike: true },
  });
  expect([alike, find(w, signature)?.revision]).toEqual([false, (revision ?? 0) + 1]);
  expect(w.status(like.id)).toBe("listed");
  await sound(w);
});

test("a newer correction takes the place of the one that waits; one that changes nothing takes it back", async () => {
  const { w, signature } = await listed();
  await corrects(w, signature, { organisation: "Meadow Trust" });
  w.clock.advance(DAY);
  expect(await corrects(w, signature, { country: "FR" })).toBe("proposed");
  expect(wish(w, signature)).toEqual({ country: "FR" });
  expect(find(w, signature)?.proposedAt).toBe(w.clock.now);
  w.clock.advance(DAY);
  expect(await corrects(w, signature)).toBe("taken-back");
  expect([wish(w, signature), find(w, signature)?.proposedAt]).toEqual([undefined, null]);
  expect(w.happened(signature.id).at(-1)).toBe("signature.amended");
  w.clock.advance(DAY);
  const { revision } = find(w, signature) ?? {};
  expect(await corrects(w, signature)).toBe("unchanged");
  expect(find(w, signature)?.revision).toBe(revision);
  await sound(w);
});

test("a decision that is taken back leaves the correction waiting; the next correction ends it", async () => {
  const { w, signature } = await listed();
  await corrects(w, signature, { organisation: "Meadow Trust" });
  await undoDecision(w.app, await w.decider(signature.id));
  expect(wish(w, signature)).toBeDefined();
  w.clock.advance(DAY);
  expect(await corrects(w, signature, { country: "FR" })).toBe("changed");
  expect([wish(w, signature), find(w, signature)?.proposedAt]).toEqual([undefined, null]);
  await sound(w);
});

test("withdrawing ends what waits", async () => {
  const { w, signature } = await listed();
  await corrects(w, signature, { organisation: "Meadow Trust" });
  w.clock.advance(DAY);
  await withdrawSignature(w.app, { ...signature, code: await w.codeFor(signature, "withdraw") });
  expect(w.app.db.corrections.newest(signature.id)).toMatchObject({ ending: "closed", endedAt: w.clock.now });
  expect(find(w, signature)?.proposedAt).toBeNull();
});

test("a name under which the address has another open signature is refused before anybody sees it, and the code is kept", async () => {
  const { w, signature } = await listed({ email: "maeve@harbour.example" });
  w.clock.advance(MINUTE);
  await w.confirmed({ organisation: "Meadow Trust", email: "maeve@harbour.example" });
  const code = await w.codeFor(signature, "correct");
  const before = w.everything();
  const fields = correction(signature, { organisation: "MEADOW trust", authority: "members" });
  expect(await correctSignature(w.app, { ...signature, code }, fields)).toEqual({ outcome: "twin" });
  expect(w.everything()).toEqual(before);
});

test("a wrong code, an old one and one that was used change nothing", async () => {
  const { w, signature } = await listed();
  const code = await w.codeFor(signature, "correct");
  const tries = async (typed: string) => {
    const fields = correction(signature, { authority: "members" });
    return correctSignature(w.app, { ...signature, code: typed }, fields);
  };
  expect(await tries(wrong(code))).toMatchObject({ outcome: "code", problem: "wrong" });
  expect(await tries(signature.code)).toMatchObject({ outcome: "code" });
  expect(find(w, signature)?.authority).toBe("board");
  expect(await tries(code)).toEqual({ outcome: "changed" });
  expect(await tries(code)).toMatchObject({ outcome: "code", problem: "expired" });
  w.clock.advance(DAY);
  const late = await w.codeFor(signature, "correct");
  w.clock.advance(16 * MINUTE);
  expect(await tries(late)).toMatchObject({ outcome: "code", problem: "expired" });
});

test("a name that moderators changed stays as long as the signer leaves it as it is shown", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed({ organisation: "harbour TRUST" });
  await renameSignature(w.app, { ...(await w.decider(signature.id)), organisation: "Harbour Trust" });
  expect(await corrects(w, signature, { organisation: "Harbour Trust", country: "FR" })).toBe("changed");
  expect(find(w, signature)).toMatchObject({ signedOrganisation: "harbour TRUST", country: "FR" });
  w.clock.advance(DAY);
  expect(await corrects(w, signature, { organisation: "Harbour Trusts" })).toBe("changed");
  expect(find(w, signature)?.signedOrganisation).toBeNull();
});

test("the link alone shows what waits, but nothing of the representative", async () => {
  const { w, signature } = await listed(SHOWN);
  await corrects(w, signature, { organisation: "Meadow Trust", name: "Paul Byrne", role: "Chair" });
  const view = viewSignature(w.app, signature.id, { key: signature.key, signedHere: [] });
  expect(view).toMatchObject({
    organisation: "Harbour Trust",
    correction: { madeAt: w.clock.now, wanted: { organisation: "Meadow Trust" }, own: true },
  });
  expect(JSON.stringify(view)).not.toMatch(/Paul Byrne|Chair|Maeve|Director/);
});
