import { expect, test } from "vitest";
import { textHash } from "~/domain/letter.server";
import type { LetterFile } from "~/domain/letter-file";
import { closeLetter } from "~/usecases/close-letter.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { listLetters, viewLetter } from "~/usecases/view-letter.server";
import { DAY, HOUR, LETTER, type World, world } from "../support/world";

const FRENCH: LetterFile = { ...LETTER, language: "fr", title: "Pour tous", body: "Nous demandons." };
const publish = ({ app }: World, files: LetterFile[], options = {}) =>
  publishLetter(app, files, { newVersion: false, substantial: false, ...options });
const view = ({ app }: World, language: string | null = null) => viewLetter(app, LETTER.slug, language);

test("a first file makes an open letter, and an event with each text's hash", async () => {
  const w = world();
  expect(await publish(w, [LETTER, FRENCH])).toEqual({
    outcome: "published",
    slug: LETTER.slug,
    version: 1,
    languages: ["en", "fr"],
  });
  expect(view(w)).toMatchObject({
    ...{
      state: "open",
      language: "en",
      languages: ["en", "fr"],
      contact: LETTER.contact,
      version: 1,
      listed: 0,
      countries: 0,
    },
    text: {
      title: LETTER.title,
      from: LETTER.from,
      to: LETTER.to,
      body: LETTER.body,
      sha256: textHash(LETTER),
      publishedAt: w.clock.now,
    },
  });
  const [event] = w.app.db.events.ofSubject(LETTER.slug);
  expect(event).toMatchObject({ type: "letter.published", actor: "operator" });
  expect(event?.data).toEqual({
    version: 1,
    substantial: false,
    texts: { en: textHash(LETTER), fr: textHash(FRENCH) },
  });
  expect(w.happened()).toEqual(["letter.published"]);
});

test("the letter's own language is that of the first file", async () => {
  const w = world();
  await publish(w, [FRENCH, LETTER]);
  expect(view(w)).toMatchObject({ language: "fr", text: { title: "Pour tous" } });
});

test("a language that the letter lacks joins its version", async () => {
  const w = world();
  await publish(w, [LETTER]);
  w.clock.advance(HOUR);
  expect(await publish(w, [LETTER, FRENCH])).toEqual({
    outcome: "published",
    slug: LETTER.slug,
    version: 1,
    languages: ["fr"],
  });
  expect(view(w, "fr")).toMatchObject({ version: 1, languages: ["en", "fr"], text: { title: "Pour tous" } });
  expect(w.happened()).toEqual(["letter.published", "letter.joined"]);
});

test("the same files again change nothing", async () => {
  const w = world();
  await publish(w, [LETTER, FRENCH]);
  const rows = w.everything();
  expect(await publish(w, [FRENCH])).toEqual({ outcome: "unchanged", slug: LETTER.slug, version: 1 });
  expect(w.everything()).toEqual(rows);
});

test("a changed text is refused until it is said to be a new version", async () => {
  const w = world();
  await publish(w, [LETTER, FRENCH]);
  const changed = { ...FRENCH, body: "Nous exigeons." };
  const rows = w.everything();
  expect(await publish(w, [LETTER, changed])).toEqual({
    outcome: "refused",
    problems: ["the text changed in fr: publish it with --new-version"],
  });
  expect(w.everything()).toEqual(rows);
  expect(await publish(w, [LETTER, changed], { newVersion: true })).toMatchObject({
    outcome: "published",
    version: 2,
    languages: ["en", "fr"],
  });
});

test("a new version has the languages that came with it; the one before stays as it was", async () => {
  const w = world();
  await publish(w, [LETTER, FRENCH]);
  const [before] = w.app.db.letters.texts(1, 1);
  await publish(w, [{ ...LETTER, body: "We ask more." }], { newVersion: true, substantial: true });
  expect(view(w)).toMatchObject({ version: 2, languages: ["en"], text: { body: "We ask more." } });
  expect(w.app.db.letters.texts(1, 1)[0]).toEqual(before);
  expect(w.app.db.letters.texts(1, 2)[0]).toMatchObject({ substantial: true });
  expect(w.app.db.events.ofSubject(LETTER.slug).at(-1)).toMatchObject({
    type: "letter.published",
    data: { version: 2, substantial: true },
  });
  expect(await publish(w, [FRENCH])).toMatchObject({ outcome: "published", version: 2, languages: ["fr"] });
});

test("a new version needs the letter's own language", async () => {
  const w = world();
  await publish(w, [LETTER]);
  const rows = w.everything();
  expect(await publish(w, [FRENCH], { newVersion: true })).toEqual({
    outcome: "refused",
    problems: ["a new version needs the letter's own language, en"],
  });
  expect(w.everything()).toEqual(rows);
});

test.each<[string, LetterFile[], string[]]>([
  ["no file", [], ["no file was given"]],
  ["two letters", [LETTER, { ...FRENCH, slug: "other" }], ["the files disagree about slug"]],
  ["two files in a language", [LETTER, LETTER], ["two files are in en"]],
  [
    "different times and contacts",
    [LETTER, { ...FRENCH, contact: "x@alliance.example", opensAt: 1, closesAt: 2 }],
    ["the files disagree about contact", "the files disagree about opens", "the files disagree about closes"],
  ],
])("%s cannot be published together", async (_, files, problems) => {
  const w = world();
  const rows = w.everything();
  expect(await publish(w, files)).toEqual({ outcome: "refused", problems });
  expect(w.everything()).toEqual(rows);
});

test("times and contact can be changed by publishing them, and the pages are new", async () => {
  const w = world();
  await publish(w, [LETTER]);
  const revision = view(w)?.revision ?? 0;
  const closesAt = w.clock.now + DAY;
  expect(await publish(w, [{ ...LETTER, closesAt }])).toMatchObject({ outcome: "published", languages: [] });
  expect(view(w)).toMatchObject({ closesAt, version: 1 });
  expect(view(w)?.revision).toBeGreaterThan(revision);
});

test("a scheduled letter is among no letters yet", async () => {
  const w = world();
  await publish(w, [{ ...LETTER, opensAt: w.clock.now + 1 }]);
  expect(listLetters(w.app, null)).toEqual([]);
  expect(view(w)).toMatchObject({ state: "scheduled" });
  w.clock.advance(1);
  expect(listLetters(w.app, null).map(({ slug, state }) => [slug, state])).toEqual([[LETTER.slug, "open"]]);
});

test("a letter is closed at once, and once", async () => {
  const w = world();
  await publish(w, [{ ...LETTER, closesAt: w.clock.now + DAY }]);
  expect(await closeLetter(w.app, LETTER.slug)).toEqual({ outcome: "closed" });
  expect(view(w)).toMatchObject({ state: "closed", closesAt: w.clock.now });
  const rows = w.everything();
  expect(await closeLetter(w.app, LETTER.slug)).toEqual({ outcome: "already-closed" });
  expect(await closeLetter(w.app, "none")).toEqual({ outcome: "not-found" });
  expect(w.everything()).toEqual(rows);
  expect(w.happened()).toEqual(["letter.published", "letter.closed"]);
});

test("a letter that has not opened can be closed", async () => {
  const w = world();
  await publish(w, [{ ...LETTER, opensAt: w.clock.now + DAY }]);
  expect(await closeLetter(w.app, LETTER.slug)).toEqual({ outcome: "closed" });
  expect(view(w)).toMatchObject({ state: "closed" });
});

test("a translation or a new version of a closed letter does not open it again", async () => {
  const w = world();
  await publish(w, [LETTER]);
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(HOUR);
  expect(await publish(w, [FRENCH])).toMatchObject({ outcome: "published", languages: ["fr"] });
  expect(view(w)).toMatchObject({ state: "closed", languages: ["en", "fr"] });
  await publish(w, [{ ...LETTER, body: "We ask more." }], { newVersion: true });
  expect(view(w)).toMatchObject({ state: "closed", version: 2 });
  const german = { ...FRENCH, language: "de", closesAt: w.clock.now + DAY };
  await publish(w, [german]);
  expect(view(w)).toMatchObject({ state: "closed", languages: ["en", "de"] });
});

test("a closed letter is opened again by saying until when", async () => {
  const w = world();
  await publish(w, [LETTER]);
  await closeLetter(w.app, LETTER.slug);
  const closesAt = w.clock.now + DAY;
  await publish(w, [{ ...LETTER, closesAt }]);
  expect(view(w)).toMatchObject({ state: "open", closesAt });
});
