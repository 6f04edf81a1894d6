import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Sector } from "../app/domain/organisation";
import { facetPiece } from "../app/domain/search";
import type { Sort } from "../app/domain/signatory-list";
import type { Connection } from "./connect.server";
import { search } from "./list-schema";
import { signatures } from "./schema";
import { foundSignature, matchOf, searched } from "./search.server";
import { signatureMapper } from "./signature-mapper.server";

/** What the public may see of a listed signature. */
export type ListedRow = {
  seq: number;
  id: string;
  organisation: string;
  organisationKey: string;
  website: string;
  country: string;
  sector: Sector;
  statement: string | null;
  language: string;
  version: number;
  emailDomain: string;
  vouched: boolean;
  signedAt: number;
  confirmedAt: number | null;
  listedAt: number | null;
  listing: number;
  representative: { name: string; role: string } | null;
};

/** Where a page of the list begins: after this place in its order. */
export type Place =
  | { sort: "name"; key: string; seq: number }
  | { sort: "country"; country: string; key: string; seq: number }
  | { sort: "newest"; listing: number };
export type ListQuery = {
  letterId: number;
  /** What a name must have, by newest only: see app/domain/search.ts. */
  pieces: readonly string[];
  country: string | null;
  sector: Sector | null;
  sort: Sort;
  after: Place | null;
  limit: number;
};

const COLUMNS = {
  seq: signatures.seq,
  id: signatures.id,
  organisation: signatures.organisation,
  organisationKey: signatures.organisationKey,
  website: signatures.website,
  country: signatures.country,
  sector: signatures.sector,
  statement: signatures.statement,
  language: signatures.language,
  version: signatures.version,
  emailDomain: signatures.emailDomain,
  vouched: signatures.vouched,
  signedAt: signatures.signedAt,
  confirmedAt: signatures.confirmedAt,
  listedAt: signatures.listedAt,
  // There wherever it is on the list.
  listing: sql<number>`${signatures.listing}`,
  showRepresentative: signatures.showRepresentative,
  nameSealed: signatures.nameSealed,
  roleSealed: signatures.roleSealed,
};

const { placeholder } = sql;
const { organisationKey, seq, country, sector, listing } = signatures;

/** The same as isOnList: only so are the indexes used that hold nothing else. */
const ON_LIST = sql`${signatures.status} = 'listed' and ${signatures.hiddenAt} is null`;

const ORDERS: Record<Sort, { order: SQL[]; goesOn: SQL }> = {
  // As one value, so that the index is entered there: written with "or", each page reads all those before it.
  name: {
    order: [asc(organisationKey), asc(seq)],
    goesOn: sql`(${organisationKey}, ${seq}) > (${placeholder("key")}, ${placeholder("seq")})`,
  },
  country: {
    order: [asc(country), asc(organisationKey), asc(seq)],
    goesOn: sql`(${country}, ${organisationKey}, ${seq})
      > (${placeholder("afterCountry")}, ${placeholder("key")}, ${placeholder("seq")})`,
  },
  newest: { order: [desc(listing)], goesOn: sql`${listing} < ${placeholder("listing")}` },
};

/** The public list. Every page, feed and document reads it here. */
export function openSignatories({ orm, keys }: Connection) {
  const { openRepresentative } = signatureMapper(keys);
  const select = () => orm.select(COLUMNS).from(signatures);
  const letterId = eq(signatures.letterId, placeholder("letterId"));

  type Row = ReturnType<ReturnType<typeof select>["all"]>[number];
  const toListed = ({ showRepresentative, nameSealed, roleSealed, ...row }: Row): ListedRow => ({
    ...row,
    representative: showRepresentative ? openRepresentative({ id: row.id, nameSealed, roleSealed }) : null,
  });

  const ofList = (sort: Sort, inCountry: boolean, inSector: boolean, goesOn: boolean) =>
    select()
      .where(
        and(
          letterId,
          inCountry ? sql`${country} = ${placeholder("country")}` : undefined,
          inSector ? sql`${sector} = ${placeholder("sector")}` : undefined,
          goesOn ? ORDERS[sort].goesOn : undefined,
          ON_LIST,
        ),
      )
      .orderBy(...ORDERS[sort].order)
      .limit(placeholder("limit"))
      .prepare();
  const ofSearch = (goesOn: boolean) =>
    orm
      .select(COLUMNS)
      .from(search)
      // Crossed, so that it stays in this order: what is found first, and then who it is.
      .crossJoin(signatures)
      .where(and(searched(goesOn), foundSignature, ON_LIST))
      .orderBy(desc(search.rowid))
      .limit(placeholder("limit"))
      .prepare();
  // Kept, since to build such a statement takes longer than to read a page with it.
  const lists = kept(ofList);
  const searches = kept(ofSearch);
  const byId = select()
    .where(and(eq(signatures.id, placeholder("id")), letterId, ON_LIST))
    .prepare();

  return {
    page({ letterId, pieces, country, sector, sort, after, limit }: ListQuery): ListedRow[] {
      const given = { letterId, ...placeIn(after), limit };
      // By newest, the search index holds the filters too: in the order of listing it has each at hand.
      const all = [...pieces, ...(sort === "newest" ? facetPiece({ country, sector }) : [])];
      const rows =
        all.length > 0
          ? searches(after !== null).all({ ...given, match: matchOf(all) })
          : lists(sort, country !== null, sector !== null, after !== null).all({ ...given, country, sector });
      return rows.map(toListed);
    },
    find: (letterId: number, id: string): ListedRow | undefined => {
      const row = byId.get({ letterId, id });
      return row && toListed(row);
    },
  };
}

function placeIn(after: Place | null): Record<string, string | number> {
  if (after?.sort !== "country") return { ...after };
  return { afterCountry: after.country, key: after.key, seq: after.seq };
}

/** Builds once for each combination of arguments. */
function kept<Arguments extends (string | boolean)[], Statement>(build: (...shape: Arguments) => Statement) {
  const built = new Map<string, Statement>();
  return (...shape: Arguments): Statement => {
    const statement = built.get(String(shape)) ?? build(...shape);
    built.set(String(shape), statement);
    return statement;
  };
}
