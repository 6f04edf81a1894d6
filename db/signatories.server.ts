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

  const { organisationKey, seq, country } = signatures;
  const byName = (searches: boolean, inCountry: boolean, goesOn: boolean) =>
    select(
      letterId,
      inCountry ? sql`${country} = ${placeholder("country")}` : undefined,
      searches ? sql`instr(${organisationKey}, ${placeholder("search")}) > 0` : undefined,
      // As one value, so that the index is entered there: written with "or", each page reads all those before it.
      goesOn ? sql`(${organisationKey}, ${seq}) > (${placeholder("key")}, ${placeholder("seq")})` : undefined,
    )
      .orderBy(asc(organisationKey), asc(seq))
      .limit(placeholder("limit"))
      .prepare();
  // Kept, since to build such a statement takes longer than to read a page with it.
  const built = new Map<string, ReturnType<typeof byName>>();
  const pageOf = ({ search, country, after }: ListQuery) => {
    const shape = [search !== "", country !== null, after !== null] as const;
    const statement = built.get(String(shape)) ?? byName(...shape);
    built.set(String(shape), statement);
    return statement;
  };

  return {
    newest: (id: number, limit: number): ListedRow[] => newest.all({ letterId: id, limit }).map(toListed),
    /** By name. */
    page: (query: ListQuery): ListedRow[] =>
      pageOf(query)
        .all({ ...query, ...query.after })
        .map(toListed),
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
