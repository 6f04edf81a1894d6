import type { Sqlite } from "./connect.server";

/** What SQLite finds wrong in a file, pages and indexes, in up to so many lines; empty where it is sound. */
export const damageIn = (sqlite: Sqlite, most = 1): string[] =>
  sqlite
    .prepare<[], string>(`pragma integrity_check(${most})`)
    .pluck()
    .all()
    .filter((line) => line !== "ok");

/** The tables with rows that refer to what is not there. */
export const strayReferencesIn = (sqlite: Sqlite): string[] => [
  ...new Set(sqlite.prepare<[], string>("pragma foreign_key_check").pluck().all()),
];
