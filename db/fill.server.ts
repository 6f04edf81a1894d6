import type { Sqlite } from "./connect.server";

/**
 * For a change that fills an empty file with a million rows, inside its transaction: indexes are built once at the end,
 * sorted, instead of at random places with every row, and what is written again and again stays in memory until then.
 */
export function filler(sqlite: Sqlite) {
  const indexes = sqlite.prepare<[], { name: string; sql: string }>(
    "select name, sql from sqlite_schema where type = 'index' and sql is not null",
  );

  return function fill(change: () => void): void {
    sqlite.pragma("cache_size = -800000");
    const dropped = indexes.all();
    for (const { name } of dropped) sqlite.exec(`drop index "${name}"`);
    change();
    for (const { sql } of dropped) sqlite.exec(sql);
  };
}
