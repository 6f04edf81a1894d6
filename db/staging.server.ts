import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { KeyRing } from "../app/domain/keys.server";
import type { Boot } from "./boot.server";
import { damageIn, strayReferencesIn } from "./damage.server";
import { MigrationError, pendingMigrations } from "./migrate.server";

/** Why a file cannot take the database's place, in words for the operator. Nothing was changed. */
export class NotRestorable extends Error {}

/** Where a copy is made ready, on the disk of the data folder, so that it can take its place in one step. */
export const stagingOf = (dir: string): string => join(dir, "restoring");

/** Looks whether a file is a sound database of this instance, and copies it to where it is made ready. */
export function stageCopy(file: string, dir: string, { keys, mode }: Pick<Boot, "keys" | "mode">): void {
  const copy = open(file);
  try {
    check(copy, keys, mode);
    clearStaging(dir);
    mkdirSync(stagingOf(dir), { recursive: true, mode: 0o700 });
    copy.prepare("vacuum into ?").run(join(stagingOf(dir), "undersigned.db"));
  } finally {
    copy.close();
  }
}

/** Removes what a restore left that was broken off; whether it had come so far as to leave a copy. */
export function clearStaging(dir: string): boolean {
  const had = existsSync(join(stagingOf(dir), "undersigned.db"));
  rmSync(stagingOf(dir), { recursive: true, force: true });
  return had;
}

function open(file: string): Database.Database {
  try {
    return new Database(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new NotRestorable(error instanceof Error ? error.message : "It cannot be opened.");
  }
}

function check(copy: Database.Database, keys: KeyRing, mode: Boot["mode"]): void {
  const meta = factsOf(copy);
  if (!meta) throw new NotRestorable("It is not a database of Undersigned.");
  const [damage] = damageIn(copy);
  if (damage !== undefined) throw new NotRestorable(`It is damaged: ${damage}`);
  if (strayReferencesIn(copy).length > 0) throw new NotRestorable("It is damaged: it has broken references.");
  if (meta.get("mode") !== mode)
    throw new NotRestorable(`It was made for ${meta.get("mode")} use, and this instance is a ${mode} one.`);
  const made = meta.get("key-check");
  if (made !== keys.check && made !== keys.previousCheck)
    throw new NotRestorable("It was made with another SECRET_KEY. Set that one as SECRET_KEY_PREVIOUS.");
  try {
    pendingMigrations(copy);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    throw new NotRestorable(`Its schema is not one that this version knows: ${error.message}.`);
  }
}

/** What it says about itself; undefined where it is none of ours. */
function factsOf(copy: Database.Database): Map<string, string> | undefined {
  try {
    const rows = copy.prepare<[], { key: string; value: string }>("select key, value from meta").all();
    copy.prepare("select 1 from migrations").get();
    return new Map(rows.map(({ key, value }) => [key, value]));
  } catch {
    return undefined;
  }
}
