import { expect, test } from "vitest";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { viewSignature, viewSubmission } from "~/usecases/view-signature.server";
import { HOUR, LETTER, world } from "../support/world";

test("an organisation signs: an unconfirmed signature, one event, one mail to its address", async () => {
  const w = world();
  await w.letter();
  const { outcome, submission } = await w.sign({ email: "maeve@harbour.example" });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);

  expect(w.app.db.signatures.find(outcome.id)).toMatchObject({
    ...submission,
    ...{ id: outcome.id, letterId: 1, version: 1, language: "en", locale: "en", status: "unconfirmed", revision: 1 },
    ...{ organisationKey: "harbourtrustalder", websiteDomain: "harbour1.example", emailDomain: "harbour.example" },
    ...{ signedAt: w.clock.now, confirmedAt: null, decidedAt: null, listedAt: null, hiddenAt: null, vouched: false },
  });
  const [event] = w.app.db.events.ofSubject(outcome.id);
  expect(event).toMatchObject({ at: w.clock.now, type: "signature.signed", actor: "signer" });
  expect(event?.data).toEqual({
    ...{ to: "unconfirmed", letter: LETTER.slug, version: 1, language: "en" },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(w.happened(outcome.id)).toHaveLength(1);
  const mails = await w.deliver();
  expect(mails.map(({ to }) => to)).toEqual(["maeve@harbour.example"]);
  expect(w.rows("challenges")).toBe(1);
});

test("a submission that differs in anything is a signature of its own, whose code confirms exactly it", async () => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
  const first = await w.signed(given);
  const different = [
    { organisation: "Harbour trust" },
    { website: "https://harbour.example/en" },
    { country: "GB" },
    { sector: "network" },
    { name: "Maeve Lynch-Byrne" },
    { role: "Director" },
    { authority: "members" },
    { statement: "https://harbour.example/why" },
    { showRepresentative: "on" },
    { email: "maeve+letter@harbour.example" },
  ];
  const ids = new Set([first.id]);
  for (const change of different) {
    const { outcome } = await w.sign({ ...given, ...change });
    ids.add(outcome.outcome === "submitted" ? outcome.id : outcome.outcome);
  }
  expect(ids.size).toBe(different.length + 1);
  const { outcome: again } = await w.sign(given);
  expect(again).toEqual({ outcome: "submitted", id: first.id });

  await confirmSignature(w.app, first.id, { signedHere: first.signedHere }, first.code);
  expect(w.rows("signatures")).toBe(1);
  expect(w.app.db.signatures.find(first.id)).toMatchObject({
    status: "waiting",
    country: "IE",
    role: "Director of Policy",
  });
});

test("a robot is shown the same page, and no mail goes out", async () => {
  const w = world();
  await w.letter();
  const { outcome } = await w.sign({}, { robot: true });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  expect(viewSubmission(w.app, [outcome.id], LETTER.slug)).toMatchObject({ status: "unconfirmed" });
  expect(await w.deliver()).toEqual([]);
  expect(w.outbox()).toEqual([]);
});

test("a blocked address sees the same page, and is never written to", async () => {
  const w = world();
  await w.letter();
  const email = "maeve@harbour.example";
  await w.app.db.write(() => w.app.db.blockedAddresses.add(w.app.keys.addressHashes(email), email, w.clock.now));
  const { outcome } = await w.sign({ email: "Maeve+x@harbour.example" });
  expect(outcome).toEqual({ outcome: "submitted", id: expect.any(String) });
  expect(w.outbox()).toEqual([]);
  expect(w.rows("challenges")).toBe(1);
});

test("a letter that has not opened, has closed or does not exist takes nothing", async () => {
  const w = world();
  const opensAt = w.clock.now + HOUR;
  const closesAt = w.clock.now + 2 * HOUR;
  await w.letter({ opensAt, closesAt });
  const rows = w.everything();
  expect((await w.sign()).outcome).toEqual({ outcome: "scheduled" });
  w.clock.advance(2 * HOUR);
  expect((await w.sign()).outcome).toEqual({ outcome: "closed" });
  expect((await w.sign({}, { slug: "another" })).outcome).toEqual({ outcome: "not-found" });
  expect(w.everything()).toEqual(rows);
});

test("a text that changed while the form was open is not signed", async () => {
  const w = world();
  await w.letter();
  await w.letter({ body: "We ask more." }, { newVersion: true });
  const rows = w.everything();
  expect((await w.sign({ version: 1 })).outcome).toEqual({ outcome: "outdated" });
  expect((await w.sign({ version: "x" })).outcome).toEqual({ outcome: "outdated" });
  expect((await w.sign({ version: 3 })).outcome).toEqual({ outcome: "outdated" });
  expect(w.everything()).toEqual(rows);
  const { id } = await w.signed({ version: 2 });
  expect(w.app.db.signatures.find(id)?.version).toBe(2);
});

test("the language that was read is kept; where the letter lacks it, the letter's own", async () => {
  const w = world();
  const french = { ...LETTER, language: "fr", title: "Pour tous" };
  await publishLetter(w.app, [LETTER, french], { newVersion: false, substantial: false });
  const inFrench = await w.signed({}, { language: "fr", locale: "fr" });
  const inGerman = await w.signed({}, { language: "de", locale: "de" });
  expect(w.app.db.signatures.find(inFrench.id)).toMatchObject({ language: "fr", locale: "fr" });
  expect(w.app.db.signatures.find(inGerman.id)).toMatchObject({ language: "en", locale: "de" });
});

test("what was signed is kept: the private page knows the version and language", async () => {
  const w = world();
  await w.letter();
  const { id, key } = await w.signed();
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({ version: 1, language: "en" });
});
