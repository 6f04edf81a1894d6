import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { KeyRing } from "../app/domain/keys.server";
import { copyBefore } from "./backups/before.server";
import { workFolder } from "./backups/disk.server";
import { problemOf } from "./backups/problem.server";
import { openSqlite, type Sqlite } from "./connect.server";
import { checkHead, OlderCopy } from "./head.server";
import { LockTaken, takeLock } from "./lock.server";
import { MigrationError, migrate, NewerDatabase, pendingMigrations } from "./migrate.server";
import { type Db, openDb } from "./open.server";
import { clearStaging } from "./staging.server";
import { troubleOf } from "./trouble";

/** Why the database cannot be used, in words for the operator, with the mend. */
export class BootError extends Error {
  override name = "BootError";
}

export type Boot = {
  dir: string;
  keys: KeyRing;
  mode: "demonstration" | "live";
  now: () => number;
  /** The server keeps the folder's lock; a command takes it only while it migrates. */
  server: boolean;
  /** The operator says that the clock is right although the newest event lies ahead of it. */
  acceptClock: boolean;
  /** For a command that looks for itself whether this is an older copy, to say more about it. */
  skipHead?: boolean;
};

export type Booted = {
  db: Db;
  headFile: string;
  release: () => void;
  migrated: string[];
  /** Whether a restore was begun and did not come to its end: the database is the one from before. */
  brokenOff: boolean;
};

/** Opens the data folder: lock, backup, migrations, and every check before the first request. */
export function bootDatabase(boot: Boot): Booted {
  try {
    return open(boot);
  } catch (error) {
    const trouble = troubleOf(error);
    throw trouble === undefined ? error : new BootError(`${trouble} The data folder is ${boot.dir}.`);
  }
}

function open(boot: Boot): Booted {
  const { dir, keys, now } = boot;
  for (const folder of [dir, join(dir, "backups"), join(dir, "uploads")])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFor(boot);
  let opened: Sqlite | undefined;
  try {
    // Whoever restores has the lock. What a kill left of a backup may be a copy in clear.
    const brokenOff = boot.server && clearStaging(dir);
    if (boot.server) rmSync(workFolder(join(dir, "backups")), { recursive: true, force: true });
    checkFile(dir);
    const sqlite = openSqlite(join(dir, "undersigned.db"));
    opened = sqlite;
    const pending = pendingMigrations(sqlite);
    if (pending.length > 0 && !lock) {
      throw new BootError(
        "The database needs migrating, and a server has it open. Stop the server, then run: undersigned migrate",
      );
    }
    const filled = sqlite.prepare("select 1 from sqlite_schema where name = 'meta'").get() !== undefined;
    const [first] = pending;
    if (filled && first) keepCopy(sqlite, dir, first.name, now());
    const migrated = migrate(sqlite, now());

    const db = openDb(sqlite, keys);
    const headFile = join(dir, "head");
    checkMode(db, boot);
    checkKey(db, keys);
    if (!boot.skipHead) checkHead(headFile, db, keys);
    checkClock(db, boot);
    if (boot.server) db.challenges.endAhead(now(), TOLERANCE);
    if (!boot.server) lock?.release();
    return {
      db,
      headFile,
      migrated,
      brokenOff,
      release: () => boot.server && lock?.release(),
    };
  } catch (error) {
    opened?.close();
    lock?.release();
    if (error instanceof NewerDatabase) throw new BootError(`${error.message}. ${backOrForth(dir, error)}`);
    if (error instanceof MigrationError)
      throw new BootError(`${error.message}. Install the version that made it, or restore a backup.`);
    if (error instanceof OlderCopy) {
      throw new BootError(
        `${error.message}. The database looks like an older copy. If you put it there on purpose, stop the server and run: undersigned restore ${join(dir, "undersigned.db")}`,
      );
    }
    throw error;
  }
}

/** What is damaged, or cannot be copied before, is not migrated. */
function keepCopy(sqlite: Sqlite, dir: string, migration: string, at: number): void {
  try {
    copyBefore(sqlite, join(dir, "backups"), migration, at);
  } catch (error) {
    const { why, problem } = problemOf(error);
    const damaged = `The database is damaged, so it was not migrated: ${problem}. Restore a backup, or start the version that made it.`;
    if (why === "damaged") throw new BootError(damaged);
    if (why === "broken") throw error;
    throw new BootError(`Before migrating, a copy must be made, and ${problem}. Mend that, then start again.`);
  }
}

/** A command does without the lock where a server has it. */
function lockFor({ dir, server }: Boot) {
  try {
    return takeLock(join(dir, "server.lock"));
  } catch (error) {
    if (!(error instanceof LockTaken)) throw error;
    if (server)
      throw new BootError(`Another server uses ${dir}. Stop it first, or give this one a DATA_DIR of its own.`);
    return undefined;
  }
}

/** The copy that the newer version made first is the last one that this version can open. */
function backOrForth(dir: string, { migration }: NewerDatabase) {
  const folder = join(dir, "backups");
  const copies = readdirSync(folder).filter((name) => name.startsWith("before-") && name.includes(`-${migration}`));
  const copy = copies.sort().at(-1);
  const file = copy === undefined ? "FILE, with a copy from before the upgrade" : join(folder, copy);
  return `Nothing was changed. Install the newer version again; or go back, without what happened since the upgrade: undersigned restore ${file}`;
}

/** Where the file is gone but what stood beside it is there, an empty one would hide that, and SQLite would drop the log. */
function checkFile(dir: string) {
  const file = join(dir, "undersigned.db");
  if (existsSync(file) && statSync(file).size > 0) return;
  const left = ["head", "undersigned.db-wal"].map((name) => join(dir, name)).filter((name) => existsSync(name));
  if (left.length === 0) return;
  throw new BootError(
    `${file} is missing or empty, but ${left.join(" and ")} tell of one. Put it back, or restore a backup. To begin with an empty database, take them out of the folder first.`,
  );
}

/** A demonstration's database never becomes a live one, nor the other way round. */
function checkMode(db: Db, { mode, dir }: Boot) {
  const made = db.meta.get("mode");
  if (made === undefined) db.meta.set("mode", mode);
  else if (made !== mode) {
    throw new BootError(
      `The database in ${dir} was made for ${made} use, and this is a ${mode} start. Set DATA_DIR to another folder.`,
    );
  }
}

function checkKey(db: Db, keys: KeyRing) {
  const check = db.meta.get("key-check");
  if (check === undefined) db.meta.set("key-check", keys.check);
  else if (check !== keys.check && check !== keys.previousCheck) {
    throw new BootError(
      "SECRET_KEY is not the one this database was made with. Set the right one; to change it, set the old one as SECRET_KEY_PREVIOUS and run: undersigned rekey",
    );
  }
}

const TOLERANCE = 60_000;

function checkClock(db: Db, { now, acceptClock, server }: Boot) {
  const newest = db.events.head()?.at ?? 0;
  if (!server || acceptClock || newest <= now() + TOLERANCE) return;
  throw new BootError(
    `The clock says ${new Date(now()).toISOString()}, but something was written at ${new Date(newest).toISOString()}. Set the clock right; if it is right now, start once with: undersigned serve --accept-clock`,
  );
}
