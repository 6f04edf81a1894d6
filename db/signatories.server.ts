import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Sector } from "../app/domain/organisation";
import type { Sort } from "../app/domain/signatory-list";
import type { Connection } from "./connect.server";
import { signatures } from "./schema";
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
  representative: { name: string; role: string } | null;
};

/** Where a page of the list begins: after this place in its order. */
export type Place =
  | { sort: "name"; key: string; seq: number }
  | { sort: "country"; country: string; key: string; seq: number }
  | { sort: "newest"; listedAt: number; seq: number };
export type ListQuery = {
  letterId: number;
  /** Folded words; a name must have each of them. */
  words: readonly string[];
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
  showRepresentative: signatures.showRepresentative,
  nameSealed: signatures.nameSealed,
  roleSealed: signatures.roleSealed,
};

const { placeholder } = sql;
const onList = sql`${signatures.status} = 'listed' and ${signatures.hiddenAt} is null`;

/** The public list. Every page, feed and document reads it here. */
export function openSignatories({ orm, keys }: Connection) {
  const { openRepresentative } = signatureMapper(keys);
  const select = (...conditions: (SQL | undefined)[]) =>
    orm
      .select(COLUMNS)
      .from(signatures)
      .where(and(...conditions, onList));

  type Row = ReturnType<ReturnType<typeof select>["all"]>[number];
  const toListed = ({ showRepresentative, nameSealed, roleSealed, ...row }: Row): ListedRow => ({
    ...row,
    representative: showRepresentative ? openRepresentative({ id: row.id, nameSealed, roleSealed }) : null,
  });

  const letterId = eq(signatures.letterId, placeholder("letterId"));
  const newest = select(letterId)
    .orderBy(desc(signatures.listedAt), desc(signatures.seq))
    .limit(placeholder("limit"))
    .prepare();

  const { organisationKey, seq, country, sector, listedAt } = signatures;
  const ORDERS: Record<Sort, SQL[]> = {
    name: [asc(organisationKey), asc(seq)],
    country: [asc(country), asc(organisationKey), asc(seq)],
    newest: [desc(listedAt), desc(seq)],
  };
  // As one value, so that the index is entered there: written with "or", each page reads all those before it.
  const beyond = (after: Place): SQL => {
    switch (after.sort) {
      case "name":
        return sql`(${organisationKey}, ${seq}) > (${after.key}, ${after.seq})`;
      case "country":
        return sql`(${country}, ${organisationKey}, ${seq}) > (${after.country}, ${after.key}, ${after.seq})`;
      case "newest":
        return sql`(${listedAt}, ${seq}) < (${after.listedAt}, ${after.seq})`;
    }
  };
  const matching = (query: Omit<ListQuery, "sort" | "after" | "limit">) => [
    eq(signatures.letterId, query.letterId),
    query.country === null ? undefined : sql`${country} = ${query.country}`,
    query.sector === null ? undefined : eq(sector, query.sector),
    ...query.words.map((word) => sql`instr(${organisationKey}, ${word}) > 0`),
  ];

  return {
    newest: (id: number, limit: number): ListedRow[] => newest.all({ letterId: id, limit }).map(toListed),
    page: (query: ListQuery): ListedRow[] =>
      select(...matching(query), query.after ? beyond(query.after) : undefined)
        .orderBy(...ORDERS[query.sort])
        .limit(query.limit)
        .all()
        .map(toListed),
    /** How many there are, counted up to a number. */
    count: (query: Omit<ListQuery, "sort" | "after" | "limit">, upTo: number): number =>
      select(...matching(query))
        .limit(upTo)
        .all().length,
    find: (letterId: number, id: string): ListedRow | undefined =>
      select(eq(signatures.letterId, letterId), eq(signatures.id, id)).all().map(toListed)[0],
    /** How many each country and sector has, and how many were listed on each day. */
    tallies: (letterId: number) =>
      orm
        .select({ country, sector, listed: sql<number>`count(*)` })
        .from(signatures)
        .where(and(eq(signatures.letterId, letterId), onList))
        .groupBy(country, sector)
        .all(),
    days: (letterId: number) =>
      orm
        .select({ day: sql<number>`listed_at - listed_at % 86400000`, listed: sql<number>`count(*)` })
        .from(signatures)
        .where(and(eq(signatures.letterId, letterId), onList))
        .groupBy(sql`1`)
        .orderBy(sql`1`)
        .all(),
    /** The countries on the list. */
    countries: (letterId: number): string[] =>
      orm
        .selectDistinct({ country: signatures.country })
        .from(signatures)
        .where(and(eq(signatures.letterId, letterId), onList))
        .all()
        .map(({ country }) => country),
  };
}
