import { and, type SQL, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { search } from "./list-schema";
import { signatures } from "./schema";

/** A row's id: the letter in front, the listing behind. SQLite's integers hold it, and so do JavaScript's for long enough. */
const LISTING_BITS = 40;
const LISTINGS = 2 ** LISTING_BITS;
/** How much of the index one step writes anew: a few milliseconds. */
const MERGED_PAGES = 50;
const { placeholder } = sql;

export type Found = { letterId: number; listing: number };

/** A letter's rows that have all these pieces. Shifted by SQLite, which ignores a bound that comes as a float. */
export const searched = (goesOn: boolean): SQL | undefined =>
  and(
    sql`${search} match ${placeholder("match")}`,
    sql`${search.rowid} >= ${placeholder("letterId")} << ${sql.raw(String(LISTING_BITS))}`,
    goesOn
      ? sql`${search.rowid} < (${placeholder("letterId")} << ${sql.raw(String(LISTING_BITS))} | ${placeholder("listing")})`
      : sql`${search.rowid} < (${placeholder("letterId")} + 1) << ${sql.raw(String(LISTING_BITS))}`,
  );

/** The signature that a row stands for. */
export const foundSignature = sql`${signatures.letterId} = ${placeholder("letterId")}
  and ${signatures.listing} = ${search.rowid} & ${sql.raw(String(LISTINGS - 1))}`;

/** As FTS5 asks for it. Pieces hold letters, digits and a few signs, but no quotation mark. */
export const matchOf = (pieces: readonly string[]): string => pieces.map((each) => `"${each}"`).join(" AND ");

/** The index by which names on the list are found. */
export function openSearch({ sqlite, orm }: Connection) {
  const rowid = `(:letterId << ${LISTING_BITS} | :listing)`;
  const insert = sqlite.prepare<[Found & { pieces: string }]>(
    `insert into search (rowid, pieces) values (${rowid}, :pieces)`,
  );
  const remove = sqlite.prepare<[Found]>(`delete from search where rowid = ${rowid}`);
  const count = orm
    .select({ found: sql<number>`count(*)` })
    .from(
      orm
        .select({ one: sql`1`.as("one") })
        .from(search)
        .where(searched(false))
        .limit(placeholder("upTo"))
        .as("found"),
    )
    .prepare();

  const has = sqlite.prepare<[Found], number>(`select 1 from search where rowid = ${rowid}`).pluck();
  const strays = sqlite.prepare<
    [],
    Found
  >(`select rowid >> ${LISTING_BITS} as letterId, rowid & ${LISTINGS - 1} as listing
    from search where not exists (select 1 from signatures where letter_id = search.rowid >> ${LISTING_BITS}
      and listing = search.rowid & ${LISTINGS - 1} and status = 'listed' and hidden_at is null)`);

  const merge = sqlite.prepare<[number]>("insert into search (search, rank) values ('merge', cast(? as integer))");
  const changes = sqlite.prepare<[], number>("select total_changes()").pluck();

  return {
    /**
     * A step of writing the index anew, without the names that were removed: a contentless table only marks them, whatever its
     * "secure-delete" says. False where nothing is left to do.
     */
    settle(begins: boolean): boolean {
      const before = changes.get() ?? 0;
      merge.run(begins ? -MERGED_PAGES : MERGED_PAGES);
      return (changes.get() ?? 0) - before >= 2;
    },
    add: ({ letterId, listing }: Found, pieces: string): void => void insert.run({ letterId, listing, pieces }),
    remove: ({ letterId, listing }: Found): void => void remove.run({ letterId, listing }),
    has: ({ letterId, listing }: Found): boolean => has.get({ letterId, listing }) === 1,
    /** What is found although it is on no list. */
    strays: (): Found[] => strays.all(),
    /** How many of a letter's names have all these pieces, counted up to a number. */
    count: (letterId: number, pieces: readonly string[], upTo: number): number =>
      count.get({ letterId, match: matchOf(pieces), upTo })?.found ?? 0,
  };
}
