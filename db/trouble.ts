/** What the disk or the file does to the database, by the beginning of SQLite's code, in words for the operator, with the mend. */
const TROUBLE: Record<string, string> = {
  SQLITE_CANTOPEN: "The database cannot be opened. Check DATA_DIR and who may write there.",
  SQLITE_READONLY:
    "The database cannot be written. Check who may write in DATA_DIR, and whether its disk is mounted read-only.",
  SQLITE_FULL: "The disk is full. Make room, then try again.",
  SQLITE_IOERR: "The disk cannot be read or written. Check it and the room on it, then try again.",
  SQLITE_NOTADB:
    "The file is not a database of ours, or its beginning was damaged. Check DATA_DIR, or restore a backup.",
  SQLITE_CORRUPT: "The database is damaged. Restore a backup.",
  // A statement of ours that does not fit the tables: a bit in their definitions is another.
  SQLITE_ERROR:
    "The database is not as this program made it: it was damaged, or changed by another program. Restore a backup.",
};

/** In words, where the database itself is the trouble; undefined for any other error. */
export function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const code = String(error.code);
  const [, words] = Object.entries(TROUBLE).find(([beginning]) => code.startsWith(beginning)) ?? [];
  return words && `${words} (${code}: ${error.message})`;
}
