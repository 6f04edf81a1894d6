import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import type { Sqlite } from "./connect.server";

const PATIENCE = 5_000;
const PAUSE = 25;

/** Another process kept the database locked for longer than a visitor should wait. Nothing was written. */
export class DatabaseBusy extends Error {}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");

/**
 * Runs one immediate transaction. While another process holds the lock it waits without blocking the event loop,
 * up to five seconds, then throws DatabaseBusy. What `change` throws rolls everything back.
 */
export function writer(sqlite: Sqlite) {
  const transaction = sqlite.transaction((change: () => unknown) => change());

  return async function write<T>(change: () => T): Promise<T> {
    for (let waited = 0; ; waited += PAUSE) {
      let result: { value: T } | undefined;
      try {
        transaction.immediate(() => {
          result = { value: change() };
        });
        if (result) return result.value;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (waited >= PATIENCE)
          throw new DatabaseBusy("the database stayed locked", {
            cause: error,
          });
      }
      await sleep(PAUSE);
    }
  };
}
