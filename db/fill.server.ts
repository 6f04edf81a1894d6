import type { Sqlite } from "./connect.server";

/** How much of the search FTS5 gathers before it writes a part of it, in bytes; and what it does by itself. */
const GATHERED = { filling: 256 * 1024 * 1024, otherwise: 1024 * 1024 };

/**
 * For a change that fills an empty file with a million rows, inside its transaction: indexes are built once at the end,
 * sorted, instead of at random places with every row, and what is written again and again stays in memory until then.
 */
export function filler(sqlite: Sqlite) {
  const indexes = sqlite.prepare<[], { name: string; sql: string }>(
    "select name, sql from sqlite_schema where type = 'index' and sql is not null",
  );

  const gather = sqlite.prepare("insert into search (search, rank) values ('hashsize', cast(? as integer))");

  return function fill(change: () => void): void {
    sqlite.pragma("cache_size = -800000");
    const dropped = indexes.all();
    for (const { name } of dropped) sqlite.exec(`drop index "${name}"`);
    gather.run(GATHERED.filling);
    change();
    gather.run(GATHERED.otherwise);
    sqlite.exec("insert into search (search) values ('optimize')");
    for (const { sql } of dropped) sqlite.exec(sql);
  };
}
