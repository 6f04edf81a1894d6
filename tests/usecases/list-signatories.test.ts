import { expect, test } from "vitest";
import { type ListQuery, listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import { viewOverview } from "~/usecases/view-overview.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { LETTER, MINUTE, type World, world } from "../support/world";

const ALL: ListQuery = { search: "", country: null, sector: null, sort: "name", after: null, limit: 50 };
const list = ({ app }: World, query: Partial<ListQuery> = {}) =>
  listSignatories(app, LETTER.slug, { ...ALL, ...query });
const names = (w: World, query?: Partial<ListQuery>) =>
  list(w, query).signatories.map(({ organisation }) => organisation);
const countries = ({ app }: World) => viewOverview(app, LETTER.slug)?.countries.map(({ country }) => country);

/** A letter with these names listed. */
async function listing(...organisations: string[]) {
  const w = world();
  await w.letter();
  for (const organisation of organisations) await w.listed({ organisation });
  return w;
}

test("names stand in order, whatever their case and accents", async () => {
  const w = await listing("Zebra", "éclair", "Eclat", "ábc", "ABD");
  expect(names(w)).toEqual(["ábc", "ABD", "éclair", "Eclat", "Zebra"]);
});

const SEARCHES: [what: string, search: string, found: string[]][] = [
  ["any part of a name", "ldren", ["Harbour Children’s Trust"]],
  ["two words with what is between them", "children's trust", ["Harbour Children’s Trust"]],
  ["another case", "HARBOUR", ["Harbour Children’s Trust"]],
  ["no accents", "lodz", ["Dzieci Łódź"]],
  ["accents that are not there", "Hárböur", ["Harbour Children’s Trust"]],
  ["Greek without its accents", "ελλαδα", ["Παιδιά Ελλάδας"]],
  ["Greek in capitals", "ΠΑΙΔΙΑ", ["Παιδιά Ελλάδας"]],
  ["a legal form", "e.v.", ["Straßenkinder e.V."]],
  ["two s for a sharp one", "strassen", ["Straßenkinder e.V."]],
  ["what is not there", "nobody", []],
  ["a wildcard", "%", []],
  ["signs alone", "&!", []],
  ["nothing but space", "  ", ["Dzieci Łódź", "Harbour Children’s Trust", "Straßenkinder e.V.", "Παιδιά Ελλάδας"]],
];

test("a search finds any part of a name, however it is accented or capitalised", async () => {
  const w = await listing("Harbour Children’s Trust", "Dzieci Łódź", "Παιδιά Ελλάδας", "Straßenkinder e.V.");
  for (const [what, search, found] of SEARCHES) expect(names(w, { search }), what).toEqual(found);
});

test("a country's names, and the countries there are", async () => {
  const w = world();
  await w.letter();
  for (const country of ["IE", "FR", "IE", "EU"]) await w.listed({ country });
  await w.confirmed({ country: "DE" });
  expect(list(w, { country: "IE" }).signatories).toHaveLength(2);
  expect(list(w, { country: "DE" }).signatories).toEqual([]);
  expect(list(w, { country: "IE", search: "cedar" }).signatories).toHaveLength(1);
  expect(countries(w)).toEqual(["IE", "EU", "FR"]);
});

test("pages follow each other without a gap or a double, though names arrive and leave meanwhile", async () => {
  const w = await listing("Beta", "Delta", "Zeta", "Kappa", "Kappa.", "Omega");
  const first = list(w, { limit: 2 });
  await w.listed({ organisation: "Alpha" });
  const late = await w.listed({ organisation: "Eta" });
  await withdrawSignature(w.app, { ...late, code: await w.codeFor(late, "withdraw") });
  await w.listed({ organisation: "Epsilon" });
  const rest: string[] = [];
  for (let { next } = first; next !== null; ) {
    const page = list(w, { limit: 2, after: next });
    rest.push(...page.signatories.map(({ organisation }) => organisation));
    next = page.next;
  }
  expect(first.signatories.map(({ organisation }) => organisation)).toEqual(["Beta", "Delta"]);
  expect(rest).toEqual(["Epsilon", "Kappa", "Kappa.", "Omega", "Zeta"]);
});

test("the last page says that it is the last, full or not", async () => {
  const w = await listing("Alpha", "Beta");
  expect(list(w, { limit: 2 }).next).toBeNull();
  expect(list(w, { limit: 1 }).next).not.toBeNull();
});

test("a page that begins at something made up is the first", async () => {
  const w = await listing("Alpha");
  for (const after of ["nonsense", "e30", "W10", "WzEsMl0", ""]) expect(names(w, { after }), after).toEqual(["Alpha"]);
});

test("only what is listed is on the list", async () => {
  const w = await listing("Alpha");
  await w.signed();
  await w.confirmed();
  await w.declined();
  const gone = await w.listed();
  await withdrawSignature(w.app, { ...gone, code: await w.codeFor(gone, "withdraw") });
  const hidden = await w.listed();
  w.sqlite.prepare("update signatures set hidden_at = 1 where id = ?").run(hidden.id);
  expect(names(w)).toEqual(["Alpha"]);
  expect(newestSignatories(w.app, LETTER.slug, 9).map(({ organisation }) => organisation)).toEqual(["Alpha"]);
  expect(countries(w)).toEqual(["IE"]);
});

test("a signatory is shown with public fields alone", async () => {
  const w = world();
  await w.letter();
  const { id, submission } = await w.listed({ statement: undefined });
  expect(list(w).signatories).toEqual([
    {
      ...{ id, organisation: submission.organisation, website: submission.website, country: "IE", sector: "ngo" },
      ...{
        statement: null,
        language: "en",
        version: 1,
        signedAt: w.clock.now - 30_000,
        listedAt: w.clock.now - 30_000,
      },
      ...{ evidence: ["domain"], representative: null },
    },
  ]);
});

test("a representative is named only if they agreed", async () => {
  const w = world();
  await w.letter();
  await w.listed({ name: "Maeve Lynch", role: "Chair", showRepresentative: "on" });
  await w.listed({ name: "Paul Byrne" });
  expect(list(w).signatories.map(({ representative }) => representative)).toEqual([
    { name: "Maeve Lynch", role: "Chair" },
    null,
  ]);
});

test.each([
  [{ website: "https://harbour.example", email: "m@mail.harbour.example" }, ["domain"]],
  [{ website: "https://harbour.example", email: "m@gmail.com" }, []],
  [
    { website: "https://harbour.example", email: "m@gmail.com", statement: "https://harbour.example/why" },
    ["statement"],
  ],
])("what speaks for a signature stands beside it", async (form, evidence) => {
  const w = world();
  await w.letter();
  await w.listed(form);
  expect(list(w).signatories.map((one) => one.evidence)).toEqual([evidence]);
});

test("the newest names come last-listed first", async () => {
  const w = await listing("Alpha", "Gamma");
  w.clock.advance(MINUTE);
  await w.listed({ organisation: "Beta" });
  expect(newestSignatories(w.app, LETTER.slug, 2).map(({ organisation }) => organisation)).toEqual(["Beta", "Gamma"]);
});

test("a letter that does not exist has an empty list", () => {
  const { app } = world();
  expect(listSignatories(app, "none", ALL)).toEqual({ signatories: [], next: null, found: { count: 0, more: false } });
  expect(newestSignatories(app, "none", 9)).toEqual([]);
});
