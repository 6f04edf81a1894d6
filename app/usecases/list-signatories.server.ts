import type { Sector } from "../domain/organisation";
import { facetPiece, searchedPieces } from "../domain/search";
import { COUNTED_UP_TO, type Sort } from "../domain/signatory-list";
import type { App } from "./app";
import { placeAfter, placeOf } from "./shared/cursor.server";
import { shownList } from "./shared/shown-list.server";
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
  const letter = shownList(app, slug);
  const pieces = searchedPieces(query.search);
  const searching = query.search.trim() !== "";
  // Signs alone are in no name, as it is compared.
  if (!letter || (searching && pieces.length === 0)) return NOTHING;
  const { country, sector, limit } = query;
  const sort = searching ? "newest" : orderOf(query);
  const wanted = { letterId: letter.id, pieces, country, sector };
  const after = placeAfter(query.after, sort);
  const rows = app.db.signatories.page({ ...wanted, sort, after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const seen = after === null && !last ? rows.length : null;
  return {
    signatories: shown.map(toSignatory),
    next: last ? placeOf(last, sort) : null,
    found: searching ? countFound(app, wanted, seen) : { count: app.db.tallies.sum(letter.id, wanted), more: false },
  };
}

/** Within one country the order by country is that by name. */
const orderOf = ({ sort, country }: ListQuery): Sort => (sort === "country" && country !== null ? "name" : sort);

type Wanted = { letterId: number; pieces: string[] } & Pick<ListQuery, "country" | "sector">;

function countFound({ db }: App, { letterId, pieces, ...filter }: Wanted, seen: number | null) {
  const count = seen ?? db.search.count(letterId, [...pieces, ...facetPiece(filter)], COUNTED_UP_TO + 1);
  return { count: Math.min(count, COUNTED_UP_TO), more: count > COUNTED_UP_TO };
}

/** The names that came last. */
export function newestSignatories(app: App, slug: string, limit: number): Signatory[] {
  const letter = shownList(app, slug);
  if (!letter) return [];
  const whole = { letterId: letter.id, pieces: [], country: null, sector: null, after: null };
  return app.db.signatories.page({ ...whole, sort: "newest", limit }).map(toSignatory);
}
