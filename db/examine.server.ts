import { openSqlite } from "./connect.server";
import { damageIn, strayReferencesIn } from "./damage.server";
import { pendingMigrations } from "./migrate.server";
import { openDb } from "./open.server";

export type Examined = ReturnType<typeof examine>;

/** Opens a file that is there, as the server does, but for looking only: nothing is migrated, and nothing can be written. */
export function examine(file: string) {
  const sqlite = openSqlite(file);
  sqlite.pragma("query_only = 1");
  return {
    version: () => String(sqlite.prepare("select sqlite_version()").pluck().get()),
    damage: () => damageIn(sqlite, 10),
    strayReferences: () => strayReferencesIn(sqlite),
    /** Throws MigrationError where the file is not one of this version. */
    pending: () => pendingMigrations(sqlite).map(({ name }) => name),
    /** Only where nothing is pending. */
    open: (keys: Parameters<typeof openDb>[1]) => openDb(sqlite, keys),
    close: () => void sqlite.close(),
  };
}
