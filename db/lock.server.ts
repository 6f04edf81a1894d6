import Database from "better-sqlite3";

/** Another server, or a command that needs the server stopped, has the data folder. */
export class LockTaken extends Error {}

// Whoever takes a lock may forget it: a connection that nobody refers to is closed by the garbage collector.
const held = new Set<Database.Database>();

/**
 * Takes the data folder's one lock until `release`. SQLite's own file lock: the system frees it when the process ends,
 * however it ends, so there is never a stale one to clear away.
 */
export function takeLock(file: string): { release: () => void } {
  const sqlite = new Database(file, { timeout: 0 });
  try {
    sqlite.pragma("locking_mode = exclusive");
    sqlite.exec("begin exclusive");
  } catch (error) {
    sqlite.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) throw new LockTaken(file);
    throw error;
  }
  held.add(sqlite);
  return {
    release() {
      held.delete(sqlite);
      sqlite.close();
    },
  };
}
