import { expect, test } from "vitest";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { signLetter } from "~/usecases/sign-letter.server";
import { viewSignature, viewSubmission } from "~/usecases/view-signature.server";
import { HOUR, LETTER, MINUTE, world } from "../support/world";

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

test("200 people press the button at once: one signature, one event, one mail", async () => {
  const w = world();
  await w.letter();
  const submission = w.submission();
  const before = w.happened().length;
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      signLetter(w.app, {
        ...{ slug: LETTER.slug, submission, language: "en", locale: "en", robot: false },
        network: `10.0.${n}.0/24`,
      }),
    ),
  );
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(w.rows("signatures")).toBe(1);
  expect(w.happened().slice(before)).toEqual(["signature.signed"]);
  expect(await w.deliver()).toHaveLength(1);
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

test("the same submission a minute later sends the same code again", async () => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
  const first = await w.signed(given);
  w.clock.advance(MINUTE);
  const again = await w.signed(given);
  expect([again.id, again.code, again.key]).toEqual([first.id, first.code, first.key]);
});

test.each([
  ["waiting", "already-signed"],
  ["listed", "already-signed"],
  ["disputed", "already-signed"],
  ["declined", "already-declined"],
] as const)(
  "an address whose signature is %s sees what everybody sees; its mail is about the one there is",
  async (status, kind) => {
    const w = world();
    await w.letter();
    const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
    const there =
      status === "listed"
        ? await w.listed(given)
        : status === "declined"
          ? await w.declined(given)
          : await w.confirmed(given);
    if (status === "disputed") w.sqlite.exec("update signatures set status = 'disputed', disputed_at = 1");
    w.clock.advance(MINUTE);

    const { outcome } = await w.sign({ ...given, email: "MAEVE+new@Harbour.example", country: "GB" });
    if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
    expect(outcome.id).not.toBe(there.id);
    expect(viewSubmission(w.app, [outcome.id], LETTER.slug)).toMatchObject({
      status: "unconfirmed",
      email: "MAEVE+new@harbour.example",
    });
    const [mail, ...more] = await w.deliver();
    expect(more).toEqual([]);
    expect(mail?.to).toBe("maeve@harbour.example");
    expect(mail?.text).toContain(`/signature/${there.id}.`);
    expect(mail?.text).not.toMatch(/^\d{6}$/m);
    expect(w.outbox().at(-1)).toEqual({ kind, status: "sent" });
  },
);

test.each([
  ["another case", "Maeve@HARBOUR.example"],
  ["a tag", "maeve+letters@harbour.example"],
  ["a tag of a tag", "maeve+a+b@harbour.example"],
])("an address is known with %s", async (_, email) => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", website: "https://harbour.example" };
  await w.confirmed({ ...given, email: "maeve@harbour.example" });
  w.clock.advance(MINUTE);
  await w.sign({ ...given, email });
  await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "already-signed", status: "sent" });
});

test.each([
  ["m.ae.ve@gmail.com", "maeve@googlemail.com"],
  ["zoë@harbour.example", "zoë@harbour.example".normalize("NFD")],
])("%s and %s are one address", async (one, other) => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", website: "https://harbour.example" };
  await w.confirmed({ ...given, email: one });
  w.clock.advance(MINUTE);
  await w.sign({ ...given, email: other });
  await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "already-signed", status: "sent" });
});

test("names that are spelt in two ways are one organisation; another address may sign for it", async () => {
  const w = world();
  await w.letter();
  const given = {
    organisation: "Łódź Kinderschutz-Bund e.V.",
    email: "a@harbour.example",
    website: "https://harbour.example",
  };
  await w.confirmed(given);
  w.clock.advance(MINUTE);
  await w.sign({ ...given, organisation: "LODZ  Kinderschutz Bund EV" });
  await w.deliver();
  expect(w.outbox().at(-1)).toMatchObject({ kind: "already-signed" });
  const colleague = await w.confirmed({ ...given, email: "b@harbour.example" });
  expect(w.status(colleague.id)).toBe("waiting");
});

test("after withdrawing, an organisation can sign anew", async () => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
  const there = await w.confirmed(given);
  w.sqlite.exec("update signatures set status = 'withdrawn', withdrawn_at = 1");
  w.clock.advance(MINUTE);
  const again = await w.confirmed(given);
  expect(again.id).not.toBe(there.id);
  expect(w.status(again.id)).toBe("waiting");
});

test("an address has five open organisations; the sixth is told so by mail, and cannot be confirmed", async () => {
  const w = world();
  await w.letter();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.push((await w.confirmed({ email: "agency@network.example" })).id);
    w.clock.advance(9 * HOUR);
  }
  const early = w.app.db.signatures.find(ids[0] ?? "");
  expect(early?.status).toBe("waiting");
  const { outcome } = await w.sign({ email: "agency@network.example" });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  const [mail] = await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "five-open", status: "sent" });
  expect(mail?.text).not.toMatch(/^\d{6}$/m);
  const key = w.app.keys.linkKey(outcome.id, 1);
  const confirmed = await confirmSignature(w.app, outcome.id, { key, signedHere: [outcome.id] }, "");
  expect(confirmed).toEqual({ outcome: "too-many-organisations" });
  expect(w.status(outcome.id)).toBe("unconfirmed");
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
