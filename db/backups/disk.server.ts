import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { sync } from "../files.server";

const DAY = 86_400_000;

/** Gives a finished file its name, once it is on the disk for good; its size in bytes. */
export function settle(unfinished: string, file: string): number {
  sync(unfinished);
  renameSync(unfinished, file);
  sync(dirname(file));
  return statSync(file).size;
}

/** A copy under work, with what SQLite may have left beside it. */
export function discard(file: string): void {
  for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
}

/** Where the server works. Only one server has the folder, so what is in it when work begins was left by a kill. */
export const workFolder = (backups: string): string => join(backups, "unfinished");

/** Removes what was left by a kill: the server's, and a command's once none can be at it any more. */
export function sweep(backups: string, now: number): void {
  rmSync(workFolder(backups), { recursive: true, force: true });
  for (const name of readdirSync(backups)) {
    if (!/\.\d+\.unfinished(-journal)?$/.test(name)) continue;
    const file = join(backups, name);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (written < now - DAY) rmSync(file, { force: true });
  }
}
