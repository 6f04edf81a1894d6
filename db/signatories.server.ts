import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
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
  sector: string;
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

/** Where a page of the list begins: after this name, and this signature among equal names. */
type Cursor = { key: string; seq: number };
export type ListQuery = {
  letterId: number;
  search: string;
  country: string | null;
  after: Cursor | null;
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

  const letterId = eq(signatures.letterId, sql.placeholder("letterId"));
  const newest = select(letterId)
    .orderBy(desc(signatures.listedAt), desc(signatures.seq))
    .limit(sql.placeholder("limit"))
    .prepare();

  return {
    newest: (id: number, limit: number): ListedRow[] => newest.all({ letterId: id, limit }).map(toListed),
    /** By name. */
    page({ letterId, search, country, after, limit }: ListQuery): ListedRow[] {
      const { organisationKey, seq } = signatures;
      return select(
        eq(signatures.letterId, letterId),
        country === null ? undefined : sql`${signatures.country} = ${country}`,
        search === "" ? undefined : sql`instr(${organisationKey}, ${search}) > 0`,
        // As one value, so that the index is entered there: written with "or", each page reads all those before it.
        after ? sql`(${organisationKey}, ${seq}) > (${after.key}, ${after.seq})` : undefined,
      )
        .orderBy(asc(organisationKey), asc(seq))
        .limit(limit)
        .all()
        .map(toListed);
    },
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
