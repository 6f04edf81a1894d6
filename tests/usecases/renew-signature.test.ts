import { expect, test } from "vitest";
import { closeLetter } from "~/usecases/close-letter.server";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { renewSignature } from "~/usecases/renew-signature.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewRenewal } from "~/usecases/view-renewal.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { wrong } from "../support/in-mail";
import { LETTER, type World, world } from "../support/world";

const SUBSTANTIAL = { newVersion: true, substantial: true };
const WHOLE = { search: "", country: null, sector: null, sort: "name", after: null, limit: 10 } as const;
const FRENCH = { ...LETTER, language: "fr", title: "Pour tous", body: "Nous demandons." };

async function changed(form = {}) {
  const w = world();
  await w.letter();
  const signed = await w.listed(form);
  await w.letter({ body: "We ask for more." }, SUBSTANTIAL);
  return { w, ...signed };
}
const renew = async (w: World, signed: { id: string; key: string }, version = 2) =>
  renewSignature(w.app, { ...signed, code: await w.codeFor(signed, "renew") }, version);

test("with a fresh code the signature stands for the new text, on the list and everywhere else", async () => {
  const { w, id, key } = await changed();
  const before = viewLetter(w.app, LETTER.slug, null)?.revision ?? 0;
  expect(await renew(w, { id, key })).toEqual({ outcome: "renewed" });
  expect(listSignatories(w.app, LETTER.slug, WHOLE).signatories).toMatchObject([{ id, version: 2 }]);
  expect(viewLetter(w.app, LETTER.slug, null)?.revision).toBeGreaterThan(before);
  const exported = [];
  for await (const batch of exportSignatories(w.app, LETTER.slug)) exported.push(...batch);
  expect(exported).toMatchObject([{ id, version: 2 }]);
  expect(w.happened(id).at(-1)).toBe("signature.renewed");
  expect(w.app.db.events.ofSubject(id).at(-1)?.data).toMatchObject({ version: 2, language: "en" });
  expect(verifyLog(w.app)).toMatchObject({ outcome: "sound" });
});

test("its pages say what was signed first, and when the new text was", async () => {
  const { w, id, key } = await changed();
  const at = w.clock.now + 60_000;
  await renew(w, { id, key });
  const renewed = { at, first: { version: 1, language: "en" } };
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({ version: 2, renewed });
  expect(viewSignatory(w.app, LETTER.slug, id)).toMatchObject({ signatory: { version: 2, renewed } });
});

test("the language stays where the new version has it, else it is the letter's own", async () => {
  const w = world();
  await w.letter();
  await w.letter(FRENCH);
  const french = await w.listed({}, { language: "fr", locale: "fr" });
  await w.letter({ body: "We ask for more." }, SUBSTANTIAL);
  expect(viewRenewal(w.app, french.id, french.key)).toMatchObject({
    before: { language: "en", version: 1 },
    after: { language: "en", version: 2 },
  });
  await publishLetter(w.app, [{ ...FRENCH, body: "Nous demandons plus." }], { newVersion: false, substantial: false });
  expect(viewRenewal(w.app, french.id, french.key)?.after).toMatchObject({ language: "fr", version: 2 });
  expect(await renew(w, french)).toEqual({ outcome: "renewed" });
  expect(w.app.db.signatures.find(french.id)).toMatchObject({ version: 2, language: "fr" });
});

test("a wrong, reused or missing code, and another's link, renew nothing", async () => {
  const { w, id, key } = await changed();
  const other = await w.listed({ version: 2 });
  const code = await w.codeFor({ id, key }, "renew");
  for (const [keyholder, outcome] of [
    [{ id, key, code: wrong(code) }, "code"],
    [{ id, key, code: "" }, "code"],
    [{ id, key: other.key, code }, "not-found"],
  ] as const)
    expect(await renewSignature(w.app, keyholder, 2)).toMatchObject({ outcome });
  expect(w.app.db.signatures.find(id)?.version).toBe(1);
  expect(await renewSignature(w.app, { id, key, code }, 2)).toEqual({ outcome: "renewed" });
  await w.letter({ body: "We ask for everything." }, SUBSTANTIAL);
  expect(await renewSignature(w.app, { id, key, code }, 3)).toEqual({ outcome: "code", problem: "expired" });
});

test("a version that came out meanwhile is shown first, and the code is still good for it", async () => {
  const { w, id, key } = await changed();
  const code = await w.codeFor({ id, key }, "renew");
  await w.letter({ body: "We ask for everything." }, { newVersion: true, substantial: false });
  expect(await renewSignature(w.app, { id, key, code }, 2)).toEqual({ outcome: "changed" });
  expect(await renewSignature(w.app, { id, key, code }, 3)).toEqual({ outcome: "renewed" });
});

test("where nothing of substance changed, or the signature is not on its way, there is nothing to renew", async () => {
  const w = world();
  await w.letter();
  const [listed, declined] = [await w.listed(), await w.declined()];
  await w.letter({ body: "We ask the Council to act!" }, { newVersion: true, substantial: false });
  expect(await renew(w, listed)).toEqual({ outcome: "not-possible", status: "listed" });
  await w.letter({ body: "We ask for more." }, SUBSTANTIAL);
  expect(await renew(w, declined, 3)).toEqual({ outcome: "not-possible", status: "declined" });
  expect(viewSignature(w.app, declined.id, { ...declined, signedHere: [] })).toMatchObject({
    current: { version: 3, asked: false },
  });
});

test("renewing goes on after the letter closed", async () => {
  const { w, id, key } = await changed();
  await closeLetter(w.app, LETTER.slug);
  expect(await renew(w, { id, key })).toEqual({ outcome: "renewed" });
});
