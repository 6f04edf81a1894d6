import { renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { sync } from "./files.server";
import type { Db } from "./open.server";

/** The copy is not sound, so it was thrown away. */
export class DamagedCopy extends Error {}

/** Copies the database. The file has its name only once it was checked and is on the disk; its size in bytes. */
export function backUp(db: Db, file: string): number {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    db.copyTo(unfinished);
    check(unfinished);
    sync(unfinished);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  sync(dirname(file));
  return statSync(file).size;
}

function check(file: string) {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found = copy.pragma("integrity_check", { simple: true });
    if (found !== "ok") throw new DamagedCopy(String(found));
  } finally {
    copy.close();
  }
}
