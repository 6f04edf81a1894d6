import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { KeyRing } from "../app/domain/keys.server";

export type Sqlite = Database.Database;
export type Connection = {
  sqlite: Sqlite;
  orm: ReturnType<typeof drizzle>;
  keys: KeyRing;
};

/** What every connection must say of itself; read back, because a pragma that SQLite doesn't take is silent. */
const PRAGMAS = {
  journal_mode: "wal",
  // better-sqlite3 is built with NORMAL for WAL, which loses acknowledged commits when the power goes.
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  temp_store: 2,
} as const;

/** A WAL reset could corrupt the file before this version. */
const OLDEST_SQLITE = "3.51.3";

export const BUSY_TIMEOUT = 50;

export function openSqlite(file: string): Sqlite {
  const sqlite = new Database(file, { timeout: BUSY_TIMEOUT });
  for (const [name, value] of Object.entries(PRAGMAS)) {
    sqlite.pragma(`${name} = ${value}`);
    const found = sqlite.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite answers ${name} = ${String(found)}; ${value} is needed`);
  }
  const version = String(sqlite.prepare("select sqlite_version()").pluck().get());
  if (version.localeCompare(OLDEST_SQLITE, "en", { numeric: true }) < 0) {
    throw new Error(`SQLite ${version} is too old; ${OLDEST_SQLITE} or newer is needed`);
  }
  return sqlite;
}

export const connect = (sqlite: Sqlite, keys: KeyRing): Connection => ({
  sqlite,
  orm: drizzle(sqlite),
  keys,
});
