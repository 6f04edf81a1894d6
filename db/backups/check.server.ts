import Database from "better-sqlite3";
import { z } from "zod";
import { brokenLink } from "../../app/domain/event.server";
import { readChain } from "../chain.server";
import type { Sqlite } from "../connect.server";
import { damageIn, strayReferencesIn } from "../damage.server";
import { DamagedCopy } from "./problem.server";

const contents = z.object({
  events: z.int(),
  /** The last event's hash, in hex; empty where nothing happened yet. */
  head: z.string(),
  signatures: z.int(),
  listed: z.int(),
});
/** What a file holds, in numbers. */
export type Contents = z.infer<typeof contents>;

/** Checks a whole file: its pages and indexes, its references, the chain of events. Throws DamagedCopy. */
export function check(sqlite: Sqlite): Contents {
  const [damage] = damageIn(sqlite);
  if (damage !== undefined) throw new DamagedCopy(damage);
  const [table] = strayReferencesIn(sqlite);
  if (table !== undefined) throw new DamagedCopy(`a row of ${table} refers to one that is not there`);
  const link = brokenLink(readChain(sqlite));
  if (link) throw new DamagedCopy(`event ${link.seq}: ${link.problem}`);
  return count(sqlite);
}

const count = (sqlite: Sqlite): Contents =>
  contents.parse(
    sqlite
      .prepare(
        `select (select count(*) from events) as events,
          coalesce((select lower(hex(hash)) from events order by seq desc limit 1), '') as head,
          (select count(*) from signatures) as signatures,
          (select count(*) from signatures where status = 'listed' and hidden_at is null) as listed`,
      )
      .get(),
  );

/**
 * Makes a fresh copy what a backup is: one file without companions, checked, which says of itself what it holds and when
 * it was made. Throws DamagedCopy.
 */
export function finishCopy(file: string, at: number): Contents {
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    // It was copied with the original's log of writes, which would stand beside it as two more files.
    sqlite.pragma("journal_mode = delete");
    const found = check(sqlite);
    sqlite
      .prepare("insert into meta values ('backup', ?) on conflict (key) do update set value = excluded.value")
      .run(JSON.stringify({ at, ...found }));
    return found;
  } finally {
    sqlite.close();
  }
}

/** What a backup says of itself; undefined where it says nothing. */
export function labelOf(sqlite: Sqlite): Contents | undefined {
  const label = sqlite.prepare<[], string>("select value from meta where key = 'backup'").pluck().get();
  return label === undefined ? undefined : contents.parse(JSON.parse(label));
}
