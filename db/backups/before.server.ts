import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backupName, outdatedBefore } from "../../app/domain/backups";
import type { Sqlite } from "../connect.server";
import { finishCopy } from "./check.server";
import { discard, settle } from "./disk.server";

/**
 * The copy from before a migration, for going back to the older program: checked, and always in clear. Throws DamagedCopy:
 * what is damaged is better not migrated.
 */
export function copyBefore(sqlite: Sqlite, folder: string, migration: string, at: number): void {
  const file = freeName(folder, migration, at);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    sqlite.prepare("vacuum into ?").run(unfinished);
    finishCopy(unfinished, at);
    settle(unfinished, file);
  } finally {
    discard(unfinished);
  }
  for (const name of outdatedBefore(readdirSync(folder))) rmSync(join(folder, name), { force: true });
}

/** It never takes another's name. */
function freeName(folder: string, migration: string, at: number, n = 0): string {
  const file = join(folder, backupName("before", at, n === 0 ? migration : `${migration}-${n}`));
  return existsSync(file) ? freeName(folder, migration, at, n + 1) : file;
}
