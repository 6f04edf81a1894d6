import type { Sector } from "../domain/organisation";
import { COUNTED_UP_TO, type Sort } from "../domain/signatory-list";
import { foldName } from "../domain/text";
import type { App } from "./app";
import { placeAfter, placeOf } from "./shared/cursor.server";
import { type Signatory, toSignatory } from "./shared/signatory.server";

export type ListQuery = {
  search: string;
  country: string | null;
  sector: Sector | null;
  sort: Sort;
  /** Where an earlier page said that the next begins. */
  after: string | null;
  limit: number;
};

export type SignatoryList = {
  signatories: Signatory[];
  /** Opaque: where the next page begins. */
  next: string | null;
  /** `more`: nobody counted on. */
  found: { count: number; more: boolean };
};

const NOTHING: SignatoryList = { signatories: [], next: null, found: { count: 0, more: false } };

/** A page of the public list. A search finds any part of a name's words, however they are accented or capitalised. */
export function listSignatories(app: App, slug: string, query: ListQuery): SignatoryList {
  const letter = app.db.letters.find(slug);
  const searching = query.search.trim() !== "";
  const words = foldName(query.search).split(" ").filter(Boolean);
  // Signs alone are in no name, as it is compared.
  if (!letter || (searching && words.length === 0)) return NOTHING;
  const { country, sector, limit } = query;
  const sort = searching ? "newest" : query.sort;
  const wanted = { letterId: letter.id, words, country, sector };
  const rows = app.db.signatories.page({ ...wanted, sort, after: placeAfter(query.after, sort), limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const count = app.db.signatories.count(wanted, searching ? COUNTED_UP_TO + 1 : letter.listed);
  return {
    signatories: shown.map(toSignatory),
    next: last ? placeOf(last, sort) : null,
    found: { count: searching ? Math.min(count, COUNTED_UP_TO) : count, more: searching && count > COUNTED_UP_TO },
  };
}

/** The names that came last. */
export function newestSignatories(app: App, slug: string, limit: number): Signatory[] {
  const letter = app.db.letters.find(slug);
  return letter ? app.db.signatories.newest(letter.id, limit).map(toSignatory) : [];
}

export function listedCountries(app: App, slug: string): string[] {
  const letter = app.db.letters.find(slug);
  return letter ? app.db.signatories.countries(letter.id) : [];
}
