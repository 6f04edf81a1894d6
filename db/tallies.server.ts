import { and, asc, eq, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { listedDays, tallies } from "./list-schema";

type Tallied = { letterId: number; country: string; sector: string; day: number };

/** What is counted, and by what. */
const TABLES = [
  { table: "tallies", key: "letter_id, country, sector", values: ":letterId, :country, :sector" },
  { table: "listed_days", key: "letter_id, day", values: ":letterId, :day" },
];

const { placeholder } = sql;
const { country, sector, listed } = tallies;

/** How many are on a letter's list, kept in the transaction that changes it. What nobody is in has no row. */
export function openTallies({ sqlite, orm }: Connection) {
  const counters = TABLES.map(({ table, key, values }) => ({
    add: sqlite.prepare<[Tallied]>(`insert into ${table} (${key}, listed) values (${values}, 1)
      on conflict (${key}) do update set listed = listed + 1`),
    removeLast: sqlite.prepare<[Tallied]>(`delete from ${table} where (${key}) = (${values}) and listed = 1`),
    remove: sqlite.prepare<[Tallied]>(`update ${table} set listed = listed - 1 where (${key}) = (${values})`),
  }));
  const ofLetter = eq(tallies.letterId, placeholder("letterId"));
  const byKind = orm.select({ country, sector, listed }).from(tallies).where(ofLetter).prepare();
  const sum = orm
    .select({ listed: sql<number>`coalesce(sum(${listed}), 0)` })
    .from(tallies)
    .where(
      and(
        ofLetter,
        sql`${country} = coalesce(${placeholder("country")}, ${country})`,
        sql`${sector} = coalesce(${placeholder("sector")}, ${sector})`,
      ),
    )
    .prepare();
  const days = orm
    .select({ day: listedDays.day, listed: listedDays.listed })
    .from(listedDays)
    .where(eq(listedDays.letterId, placeholder("letterId")))
    .orderBy(asc(listedDays.day))
    .prepare();

  return {
    add(tallied: Tallied): void {
      for (const { add } of counters) add.run(tallied);
    },
    remove(tallied: Tallied): void {
      for (const { removeLast, remove } of counters) if (removeLast.run(tallied).changes === 0) remove.run(tallied);
    },
    /** How many each country has of each sector. */
    byKind: (letterId: number) => byKind.all({ letterId }),
    /** How many there are of a country, a sector, both or all. */
    sum: (letterId: number, filter: { country: string | null; sector: string | null }): number =>
      sum.get({ letterId, ...filter })?.listed ?? 0,
    /** How many of those on the list were put there on each day, the earliest day first. Days begin at 00:00 UTC. */
    days: (letterId: number) => days.all({ letterId }),
  };
}
