import type { Sqlite } from "./connect.server";
import { strayReferencesIn } from "./damage.server";
import { MIGRATIONS, type Migration } from "./migrations.server";

/** The file and this program disagree about the schema. Nothing was changed. */
export class MigrationError extends Error {}

/** The file is ahead of this program. `migration`: the first that this one does not know. */
export class NewerDatabase extends MigrationError {
  constructor(readonly migration: string) {
    super(`the database was made by a newer version: it has the migration ${migration}`);
  }
}

/** Which migrations a file still needs. Throws MigrationError where it knows one that we don't, or a different one. */
export function pendingMigrations(sqlite: Sqlite, known: readonly Migration[] = MIGRATIONS): Migration[] {
  const exists = sqlite.prepare("select 1 from sqlite_schema where name = 'migrations'").get();
  const applied = exists
    ? sqlite.prepare<[], { name: string; sha256: string }>("select name, sha256 from migrations order by name").all()
    : [];
  for (const { name, sha256 } of applied) {
    const ours = known.find((migration) => migration.name === name);
    if (!ours) throw new NewerDatabase(name);
    if (ours.sha256 !== sha256) throw new MigrationError(`the migration ${name} is not the one that was applied`);
  }
  return known.filter(({ name }) => !applied.some((row) => row.name === name));
}

/**
 * Brings a file to this program's schema, in one transaction: a start that is cut off, or a migration that fails, leaves what
 * the version before can open. The names of what was applied. The caller holds the server's lock.
 */
export function migrate(sqlite: Sqlite, now: number, known: readonly Migration[] = MIGRATIONS): string[] {
  const pending = pendingMigrations(sqlite, known);
  if (pending.length === 0) return [];
  // Foreign keys must be off before BEGIN: inside a transaction the pragma is ignored.
  sqlite.pragma("foreign_keys = off");
  try {
    sqlite.transaction(() => applyAll(sqlite, pending, now)).immediate();
  } finally {
    sqlite.pragma("foreign_keys = on");
  }
  return pending.map(({ name }) => name);
}

function applyAll(sqlite: Sqlite, pending: readonly Migration[], now: number) {
  sqlite.exec(
    "create table if not exists migrations (name text primary key, sha256 text not null, applied_at integer not null) strict",
  );
  for (const { name, sql, sha256 } of pending) {
    sqlite.exec(sql);
    if (strayReferencesIn(sqlite).length > 0) throw new MigrationError(`${name} leaves broken references`);
    sqlite.prepare("insert into migrations values (?, ?, ?)").run(name, sha256, now);
  }
}
