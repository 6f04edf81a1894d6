import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { BUSY_TIMEOUT, type Sqlite } from "./connect.server";

const PATIENCE = 5_000;
const PAUSE = 25;

/** Another process kept the database locked for longer than a visitor should wait. Nothing was written. */
export class DatabaseBusy extends Error {
  readonly code = "SQLITE_BUSY";
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");

/**
 * Runs one immediate transaction. While another process holds the lock it waits without blocking the event loop,
 * up to five seconds, then throws DatabaseBusy. What `change` throws rolls everything back.
 */
export function writer(sqlite: Sqlite) {
  const transaction = sqlite.transaction((change: () => unknown) => change());
  let waiting = 0;

  return async function write<T>(change: () => T): Promise<T> {
    // SQLite itself waits at first: mostly that is enough. Where somebody waits already it would only stop the loop.
    let result = waiting === 0 ? attempt(change) : atOnce(change);
    waiting += 1;
    try {
      for (let waited = 0; !result && waited < PATIENCE; waited += PAUSE) {
        await sleep(PAUSE);
        result = atOnce(change);
      }
    } finally {
      waiting -= 1;
    }
    if (!result) throw new DatabaseBusy("the database stayed locked");
    return result.value;
  };

  /** Undefined: the lock was taken, and nothing was done. */
  function attempt<T>(change: () => T): { value: T } | undefined {
    let result: { value: T } | undefined;
    try {
      transaction.immediate(() => {
        result = { value: change() };
      });
      return result;
    } catch (error) {
      if (!isBusy(error)) throw error;
      return undefined;
    }
  }

  function atOnce<T>(change: () => T) {
    sqlite.pragma("busy_timeout = 0");
    try {
      return attempt(change);
    } finally {
      sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}
