import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { sync } from "./files.server";
import { stagingOf } from "./staging.server";

/** A process has the database open, so that it cannot be replaced. Nothing was changed. */
export class InUse extends Error {}

/** How far a database has come, as far as it can be read. */
export type Extent = { events: number; signatures: number; lastAt: number | null };

/** Null where there is no database, or one too damaged to be read. */
export function extentOf(file: string): Extent | null {
  if (!existsSync(file)) return null;
  try {
    const sqlite = new Database(file, { readonly: true });
    try {
      const extent = sqlite.prepare<[], Extent>(
        `select coalesce((select max(seq) from events), 0) as events, (select count(*) from signatures) as signatures,
          (select at from events order by seq desc limit 1) as lastAt`,
      );
      return extent.get() ?? null;
    } finally {
      sqlite.close();
    }
  } catch (error) {
    if (isBusy(error)) throw new InUse(file);
    return null;
  }
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");

/**
 * Puts the copy that was made ready in the database's place, and keeps what was there under `kept`; null where there was
 * nothing. Whenever this is ended,
 * the one or the other is in place and whole.
 */
export function putInPlace(dir: string, kept: string): string | null {
  const [file, head, staged] = [join(dir, "undersigned.db"), join(dir, "head"), stagingOf(dir)];
  const replaces = existsSync(file);
  // One that cannot be read is kept as it lies: opening it to write would clear its log away.
  const hold = extentOf(file) && holdStill(file);
  try {
    if (replaces) keep(file, kept);
    // The note of the one refuses the other, so for a moment there is none.
    for (const gone of [head, `${file}-wal`, `${file}-shm`]) rmSync(gone, { force: true });
    sync(dir);
    renameSync(join(staged, "undersigned.db"), file);
    sync(dir);
    if (existsSync(join(staged, "head"))) renameSync(join(staged, "head"), head);
    rmSync(staged, { recursive: true });
    sync(dir);
    return replaces ? kept : null;
  } finally {
    hold?.close();
  }
}

/** Writes its log into the file, and keeps every other process out until it is closed. */
function holdStill(file: string): Database.Database {
  const sqlite = new Database(file, { timeout: 2_000 });
  try {
    // Leaving WAL is granted only to whoever is alone with the file.
    if (sqlite.pragma("journal_mode = delete", { simple: true }) !== "delete") throw new InUse(file);
    sqlite.exec("begin exclusive");
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw isBusy(error) ? new InUse(file) : error;
  }
}

/** A second name for the same file costs nothing; where the folder is on another disk, a copy. */
function keep(file: string, kept: string): void {
  const pairs = [
    [file, kept],
    [`${file}-wal`, `${kept}-wal`],
  ] as const;
  for (const [from, to] of pairs) {
    if (!existsSync(from)) continue;
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
      sync(to);
    }
  }
  sync(dirname(kept));
}
