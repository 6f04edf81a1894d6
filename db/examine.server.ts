import { openSqlite } from "./connect.server";
import { pendingMigrations } from "./migrate.server";
import { openDb } from "./open.server";

export type Examined = ReturnType<typeof examine>;

/** Opens a file that is there, as the server does, but for looking only: nothing is migrated, and nothing can be written. */
export function examine(file: string) {
  const sqlite = openSqlite(file);
  sqlite.pragma("query_only = 1");
  const lines = (pragma: string) => sqlite.prepare<[], string>(`pragma ${pragma}`).pluck().all();
  return {
    version: () => String(sqlite.prepare("select sqlite_version()").pluck().get()),
    /** SQLite's own check of the whole file; empty where it is sound. */
    damage: () => lines("integrity_check(10)").filter((line) => line !== "ok"),
    /** The tables that refer to what is not there. */
    strayReferences: () => [...new Set(lines("foreign_key_check"))],
    /** Throws MigrationError where the file is not one of this version. */
    pending: () => pendingMigrations(sqlite).map(({ name }) => name),
    /** Only where nothing is pending. */
    open: (keys: Parameters<typeof openDb>[1]) => openDb(sqlite, keys),
    close: () => void sqlite.close(),
  };
}
