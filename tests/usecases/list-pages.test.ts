import fc from "fast-check";
import { expect, test } from "vitest";
import { SECTORS } from "~/domain/organisation";
import { SORTS, type Sort } from "~/domain/signatory-list";
import { type ListQuery, listSignatories } from "~/usecases/list-signatories.server";
import { undoDecision } from "~/usecases/undo-decision.server";
import { listCopies } from "../support/many";
import { LETTER, type World, world } from "../support/world";

const ALL: ListQuery = { search: "", country: null, sector: null, sort: "name", after: null, limit: 50 };
const list = ({ app }: World, query: Partial<ListQuery> = {}) =>
  listSignatories(app, LETTER.slug, { ...ALL, ...query });
const names = (w: World, query?: Partial<ListQuery>) =>
  list(w, query).signatories.map(({ organisation }) => organisation);

/** All pages one after the other, as somebody reads who always follows "next". */
function pages(w: World, query: Partial<ListQuery>): string[] {
  const { signatories, next } = list(w, query);
  const here = signatories.map(({ organisation }) => organisation);
  return next === null ? here : [...here, ...pages(w, { ...query, after: next })];
}

const LISTED: [organisation: string, country: string, sector: string][] = [
  ["Harbour Trust", "IE", "ngo"],
  ["Phare d’Ébène", "FR", "network"],
  ["Ελπίδα για παιδιά", "GR", "ngo"],
  ["Lantern Fund", "IE", "foundation"],
  ["Phare Trust", "IE", "network"],
  ["Дитячий Ліхтар", "UA", "ngo"],
  ["Lantern", "EU", "network"],
];

async function letterWithNames() {
  const w = world();
  await w.letter();
  for (const [organisation, country, sector] of LISTED) await w.listed({ organisation, country, sector });
  return w;
}

const ORDERS: [sort: Sort, order: string[]][] = [
  [
    "name",
    ["Harbour Trust", "Lantern", "Lantern Fund", "Phare d’Ébène", "Phare Trust", "Ελπίδα για παιδιά", "Дитячий Ліхтар"],
  ],
  ["newest", LISTED.map(([organisation]) => organisation).reverse()],
  [
    "country",
    ["Lantern", "Phare d’Ébène", "Ελπίδα για παιδιά", "Harbour Trust", "Lantern Fund", "Phare Trust", "Дитячий Ліхтар"],
  ],
];

test("the list can be read by name, by newest and by country", async () => {
  const w = await letterWithNames();
  for (const [sort, order] of ORDERS) expect(names(w, { sort }), sort).toEqual(order);
});

test("pages joined are the whole list, for every order, filter and search", async () => {
  const w = await letterWithNames();
  await w.letter({ slug: "another" });
  await w.listed({ organisation: "Lantern Elsewhere" }, { slug: "another" });
  const query = fc.record({
    search: fc.constantFrom("", "", "lant", "phare", "tru", "ελπιδα", "l", "fund lant"),
    country: fc.constantFrom(null, "IE", "FR", "EU", "DE"),
    sector: fc.constantFrom(null, ...SECTORS),
    sort: fc.constantFrom(...SORTS),
    limit: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const whole = names(w, { ...asked, limit: 50 });
      const { search, country, sector } = asked;
      const fits = LISTED.filter((one) => (country ?? one[1]) === one[1] && (sector ?? one[2]) === one[2]);
      if (search === "") expect([...whole].sort()).toEqual(fits.map(([organisation]) => organisation).sort());
      expect(new Set(whole).size).toBe(whole.length);
      expect(pages(w, asked)).toEqual(whole);
      expect(list(w, asked).found).toEqual({ count: whole.length, more: false });
    }),
    { numRuns: 300 },
  );
});

test.each(SORTS)("by %s, no name is missed or shown twice while others arrive and leave", async (sort) => {
  const w = await letterWithNames();
  const first = list(w, { sort, limit: 3 });
  const shown = first.signatories.map(({ organisation }) => organisation);
  await w.listed({ organisation: "Aardvark League", country: "AT" });
  const [, , left] = first.signatories;
  await undoDecision(w.app, await w.decider(left?.id ?? ""));
  await w.approve(left?.id ?? "");
  const rest = pages(w, { sort, limit: 2, after: first.next });
  expect([...shown, ...rest].sort()).toEqual(LISTED.map(([organisation]) => organisation).sort());
});

test("a search is answered in the order of listing, the newest first, in any order", async () => {
  const w = await letterWithNames();
  for (const sort of SORTS) {
    expect(names(w, { search: "lantern", sort })).toEqual(["Lantern", "Lantern Fund"]);
    expect(names(w, { search: "lantern", sort, country: "IE" })).toEqual(["Lantern Fund"]);
    expect(names(w, { search: "lantern", sort, country: "IE", sector: "network" })).toEqual([]);
  }
});

test("a search of several words finds the names that have each of them", async () => {
  const w = await letterWithNames();
  expect(names(w, { search: "trust phare" })).toEqual(["Phare Trust"]);
  expect(names(w, { search: "fund harbour" })).toEqual([]);
});

test("a name that was taken off the list is found no more, and once listed again it is the newest", async () => {
  const w = await letterWithNames();
  const [harbour] = list(w, { search: "harbour" }).signatories;
  const id = harbour?.id ?? "";
  await undoDecision(w.app, await w.decider(id));
  expect(list(w, { search: "harbour" }).found.count).toBe(0);
  await w.approve(id);
  expect(names(w, { search: "harbour" })).toEqual(["Harbour Trust"]);
  expect(names(w, { sort: "newest" })[0]).toBe("Harbour Trust");
});

test("another order's place is no place in this one: the list begins at its beginning", async () => {
  const w = await letterWithNames();
  for (const sort of SORTS)
    for (const other of SORTS.filter((one) => one !== sort)) {
      const { next } = list(w, { sort: other, limit: 1 });
      expect(names(w, { sort, after: next }), `${other} in ${sort}`).toEqual(names(w, { sort }));
    }
});

const HOSTILE = [
  '"',
  "'",
  '"harbour" OR "x',
  "harbour*",
  "search:harbour",
  "NEAR(a b)",
  "-- drop",
  "\0",
  "a\0b",
  "😀",
  "\uD800",
];

test("whatever somebody types is a search like any other", async () => {
  const w = await letterWithNames();
  for (const search of [...HOSTILE, "x".repeat(10_000), "a ".repeat(5_000), '"'.repeat(10_000)])
    expect(list(w, { search }).found.more, search.slice(0, 20)).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (search) => {
      expect(list(w, { search }).found.count).toBeLessThanOrEqual(LISTED.length);
    }),
    { numRuns: 100 },
  );
});

test("a search counts to a thousand, and then says that there are more", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed({ organisation: "Copy" });
  await listCopies(w, id, 1, 999);
  expect(list(w, { search: "cop", limit: 1 }).found).toEqual({ count: 1_000, more: false });
  await listCopies(w, id, 1_000, 1_000);
  expect(list(w, { search: "cop", limit: 1 }).found).toEqual({ count: 1_000, more: true });
  expect(list(w, { limit: 1 }).found).toEqual({ count: 1_001, more: false });
});
