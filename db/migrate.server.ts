import type { Sqlite } from "./connect.server";
import { MIGRATIONS, type Migration } from "./migrations.server";

/** The file and this program disagree about the schema. Nothing was changed. */
export class MigrationError extends Error {}

/** Which migrations a file still needs. Throws MigrationError where it knows one that we don't, or a different one. */
export function pendingMigrations(sqlite: Sqlite, known: readonly Migration[] = MIGRATIONS): Migration[] {
  const exists = sqlite.prepare("select 1 from sqlite_schema where name = 'migrations'").get();
  const applied = exists
    ? sqlite.prepare<[], { name: string; sha256: string }>("select name, sha256 from migrations").all()
    : [];
  for (const { name, sha256 } of applied) {
    const ours = known.find((migration) => migration.name === name);
    if (!ours) throw new MigrationError(`the database was made by a newer version: it has the migration ${name}`);
    if (ours.sha256 !== sha256) throw new MigrationError(`the migration ${name} is not the one that was applied`);
  }
  return known.filter(({ name }) => !applied.some((row) => row.name === name));
}

/** Applies one migration. Foreign keys must be off before BEGIN: inside a transaction the pragma is ignored. */
function apply(sqlite: Sqlite, { name, sql, sha256 }: Migration, now: number) {
  sqlite.pragma("foreign_keys = off");
  try {
    sqlite
      .transaction(() => {
        sqlite.exec(
          "create table if not exists migrations (name text primary key, sha256 text not null, applied_at integer not null) strict",
        );
        sqlite.exec(sql);
        const broken = sqlite.pragma("foreign_key_check");
        if (Array.isArray(broken) && broken.length > 0) throw new MigrationError(`${name} leaves broken references`);
        sqlite.prepare("insert into migrations values (?, ?, ?)").run(name, sha256, now);
      })
      .immediate();
  } finally {
    sqlite.pragma("foreign_keys = on");
  }
}

/** Brings a file to this program's schema; the names of what was applied. The caller holds the server's lock. */
export function migrate(sqlite: Sqlite, now: number, known: readonly Migration[] = MIGRATIONS): string[] {
  return pendingMigrations(sqlite, known).map((migration) => {
    apply(sqlite, migration, now);
    return migration.name;
  });
}
