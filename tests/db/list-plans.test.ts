import { expect, test } from "vitest";
import { SORTS, type Sort } from "~/domain/signatory-list";
import { approveSignature } from "~/usecases/approve-signature.server";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import { recount } from "~/usecases/recount.server";
import { viewOverview } from "~/usecases/view-overview.server";
import { viewSignatory } from "~/usecases/view-signatory.server";
import type { Place } from "../../db/signatories.server";
import { plansOf } from "../support/plans";
import { LETTER, world } from "../support/world";

/** Reads more rows than it hands out, or sorts them. FTS5 says SCAN of any search, as does what counts its rows. */
const SLOW = /SCAN (?!found|search VIRTUAL TABLE INDEX \d+:[^ ]*M)|TEMP B-TREE/;
const SEARCH = "SCAN search VIRTUAL TABLE INDEX";
const FOUND = "SEARCH signatures USING INDEX signatures_listed_newest (letter_id=? AND listing=?)";

const AFTER: Record<Sort, Place> = {
  name: { sort: "name", key: "harbour", seq: 7 },
  country: { sort: "country", country: "IE", key: "harbour", seq: 7 },
  newest: { sort: "newest", listing: 7 },
};

/** The index by which each order goes: without a filter, with a country, a sector, and both. */
const BY: Record<Sort, string[]> = {
  name: [
    "signatures_listed_name (letter_id=?",
    "signatures_listed_country (letter_id=? AND country=?",
    "signatures_listed_sector (letter_id=? AND sector=?",
    "signatures_listed_sector_country (letter_id=? AND sector=? AND country=?",
  ],
  country: [
    "signatures_listed_country (letter_id=?",
    "within a country they are in the order of names: see orderOf in list-signatories",
    "signatures_listed_sector_country (letter_id=? AND sector=?",
    "the same",
  ],
  newest: ["signatures_listed_newest (letter_id=?", FOUND, FOUND, FOUND],
};

const kinds = SORTS.flatMap((sort) =>
  [null, "IE"].flatMap((country) =>
    ([null, "ngo"] as const).flatMap((sector) =>
      [null, AFTER[sort]].map((after) => ({ sort, country, sector, after })),
    ),
  ),
).filter(({ sort, country }) => sort !== "country" || country === null);

test.each(kinds)("a page by $sort, of $country and $sector, after $after, is read from an index", async (kind) => {
  const query = { letterId: 1, pieces: [], limit: 50, ...kind };
  const plans = await plansOf(world(), (db) => db.signatories.page(query));
  expect(plans).toHaveLength(1);
  expect(plans[0]).not.toMatch(SLOW);
  const { sort, country, sector } = kind;
  expect(plans[0]).toContain(BY[sort][Number(country !== null) + 2 * Number(sector !== null)]);
  if (kind.after !== null) expect(plans[0]).toMatch(/[<>]/);
});

test.each([null, AFTER.newest])("what a search finds is read from its index, and counted there", async (after) => {
  const query = { letterId: 1, pieces: ["arb rbo"], country: "IE", sector: null, sort: "newest", limit: 50 } as const;
  const [page, ...rest] = await plansOf(world(), (db) => db.signatories.page({ ...query, after }));
  expect(rest).toEqual([]);
  expect(page).toContain(SEARCH);
  expect(page).toContain(`; ${FOUND}`);
  // Both ends of the letter's range, so that another letter's names are not even looked at.
  expect(page).toMatch(/INDEX \d+:[^;]*[<>][^;]*[<>]/);
  const [count] = await plansOf(world(), (db) => db.search.count(1, ["arb rbo"], 1_001));
  expect(count).toMatch(/search VIRTUAL TABLE INDEX/);
  expect(count).not.toMatch(SLOW);
});

test("no page, feed or document of the list reads a table from end to end", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  const query = { search: "harb", country: "IE", sector: "ngo", sort: "name", after: null, limit: 1 } as const;
  const plans = await plansOf(w, async (db) => {
    const app = { ...w.app, db };
    for (const sort of SORTS) listSignatories(app, LETTER.slug, { ...query, search: "", sort });
    listSignatories(app, LETTER.slug, query);
    newestSignatories(app, LETTER.slug, 1);
    viewSignatory(app, LETTER.slug, id);
    viewOverview(app, LETTER.slug);
    for await (const _ of exportSignatories(app, LETTER.slug));
  });
  expect(plans.length).toBeGreaterThan(12);
  for (const plan of plans) expect(plan).not.toMatch(SLOW);
});

test("to approve a signature reads no table from end to end", async () => {
  const w = world();
  await w.letter();
  const decider = { ...(await w.decider((await w.confirmed()).id)), anotherOrganisation: false };
  const plans = await plansOf(w, (db) => approveSignature({ ...w.app, db }, decider));
  expect(plans.length).toBeGreaterThan(8);
  // The newest event is the last row of its table, and takes one look.
  for (const plan of plans.filter((plan) => plan !== "SCAN events"))
    expect(plan).not.toMatch(/SCAN (signatures|tallies|listed_days|name_keys|events|outbox|challenges)\b|by_status/);
});

test("a recount goes through each list once, by an index", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  const plans = await plansOf(w, (db) => recount({ ...w.app, db }));
  expect(plans.filter((plan) => plan.includes("SCAN signatures"))).toEqual([]);
});
