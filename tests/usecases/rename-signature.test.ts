import { expect, test } from "vitest";
import { parseCorrection } from "~/domain/organisation";
import { correctSignature } from "~/usecases/correct-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { recount } from "~/usecases/recount.server";
import { renameSignature, restoreName } from "~/usecases/rename-signature.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { LETTER, MINUTE, SECOND, type World, world } from "../support/world";

const SIGNED = "harbour childrens TRUST";
const SHOWN = "Harbour Children’s Trust";

const rename = async (w: World, id: string, organisation = SHOWN) =>
  renameSignature(w.app, { ...(await w.decider(id)), organisation });
const restore = async (w: World, id: string) => restoreName(w.app, await w.decider(id));
const names = ({ app }: World, search = "") =>
  listSignatories(app, LETTER.slug, {
    ...{ search, country: null, sector: null, sort: "name", after: null, limit: 99 },
  }).signatories.map((one) => one.organisation);
const mails = async (w: World) => {
  w.clock.advance(30 * SECOND);
  return w.deliver();
};

test("a name on the list is shown as a moderator changed it: in the list, its search and its look-alikes", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed({ organisation: SIGNED });
  const listing = w.app.db.signatures.find(id)?.listing;
  const like = await w.confirmed({ organisation: "The Lighthouse Keepers" });
  const moderator = await w.moderator();
  const alike = () =>
    reviewSignature(w.app, moderator, like.id).evidence.filter(({ kind }) => kind === "similar").length;
  expect([alike(), names(w, "lighthouse")]).toEqual([0, []]);

  expect(await rename(w, id, "Lighthouse Keepers")).toEqual({ outcome: "renamed" });
  expect([names(w), names(w, "lighthouse"), names(w, "harbour")]).toEqual([
    ["Lighthouse Keepers"],
    ["Lighthouse Keepers"],
    [],
  ]);
  expect(alike()).toBe(1);
  expect(w.app.db.signatures.find(id)).toMatchObject({
    ...{ organisationKey: "lighthousekeepers", signedOrganisation: SIGNED, listing, status: "listed" },
  });
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ listed: 1, countries: 1 });
  expect(w.happened(id).at(-1)).toBe("signature.renamed");
  expect(JSON.stringify(w.app.db.events.ofSubject(id))).not.toMatch(/lighthouse|harbour/i);
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect((await recount(w.app)).every(({ changed }) => !changed)).toBe(true);
});

test("the signer is mailed both names half a minute later, and finds them on the private page", async () => {
  const w = world();
  await w.letter();
  const { id, key } = await w.confirmed({ organisation: SIGNED }, { locale: "de" });
  await rename(w, id);
  const [mail] = await mails(w);
  expect(mail?.subject).toBe(`Der Name steht jetzt als ${SHOWN}`);
  expect(mail?.text.replace(/\s+/g, " ")).toContain(`als ${SIGNED} unterzeichnet`);
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({
    ...{ organisation: SHOWN, signedOrganisation: SIGNED },
  });
});

test("changed twice, it is still the signed name that is kept, and one mail that goes out", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed({ organisation: SIGNED });
  await rename(w, id, "Harbour Trust");
  await rename(w, id);
  expect(w.app.db.signatures.find(id)?.signedOrganisation).toBe(SIGNED);
  expect((await mails(w)).map(({ subject }) => subject)).toEqual([`The name is shown as ${SHOWN}`]);
});

test.each([
  [29, []],
  [31, [`The name is shown as you signed it: ${SIGNED}`]],
])("put back after %i seconds, its signer gets no more mails than it takes", async (seconds, subjects) => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed({ organisation: SIGNED });
  const before = w.app.db.signatures.find(id);
  await rename(w, id);
  w.clock.advance(seconds * SECOND);
  await w.deliver();
  expect(await restore(w, id)).toEqual({ outcome: "restored" });
  expect(w.app.db.signatures.find(id)).toEqual({ ...before, revision: (before?.revision ?? 0) + 2 });
  expect((await mails(w)).map(({ subject }) => subject)).toEqual(subjects);
  expect(verifyLog(w.app).outcome).toBe("sound");
  expect(await restore(w, id)).toMatchObject({ outcome: "overtaken", event: "signature.name-restored" });
});

test("to give the signed name is to put it back, and to give the shown one changes nothing", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed({ organisation: SIGNED });
  await rename(w, id);
  const before = w.everything();
  expect(await rename(w, id)).toEqual({ outcome: "unchanged" });
  expect(w.everything()).toEqual(before);
  expect(await rename(w, id, SIGNED)).toEqual({ outcome: "restored" });
  expect(w.app.db.signatures.find(id)?.signedOrganisation).toBeNull();
});

test("a name under which the address has another open signature is refused", async () => {
  const w = world();
  await w.letter();
  const email = "maeve@harbour.example";
  await w.confirmed({ organisation: SHOWN, email });
  w.clock.advance(MINUTE);
  const { id } = await w.confirmed({ organisation: "Lighthouse", email });
  await w.moderator();
  const before = w.everything();
  expect(await rename(w, id)).toEqual({ outcome: "twin" });
  expect(w.everything()).toEqual(before);
});

test("a decided signature that is not on the list keeps its name", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.declined({ organisation: SIGNED });
  const before = w.everything();
  expect(await rename(w, id)).toMatchObject({ outcome: "overtaken", event: "signature.declined" });
  expect(w.everything()).toEqual(before);
});

test("what the signer corrects afterwards is what was signed", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed({ organisation: SIGNED });
  await rename(w, signature.id);
  const decline = { reason: "other", text: "Please write to us." };
  await declineSignature(w.app, { ...(await w.decider(signature.id)), ...decline });
  const { showRepresentative: _, statement: __, ...given } = signature.submission;
  const fields = parseCorrection({ ...given, organisation: "Harbour Trust" });
  if ("errors" in fields) throw new Error(JSON.stringify(fields.errors));
  const code = await w.codeFor(signature, "correct");
  expect(await correctSignature(w.app, { ...signature, code }, fields.data)).toEqual({ outcome: "waiting" });
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    ...{ organisation: "Harbour Trust", signedOrganisation: null },
  });
  expect(verifyLog(w.app).outcome).toBe("sound");
});
