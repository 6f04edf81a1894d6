import { closeSync, fdatasyncSync, openSync } from "node:fs";
import type { Sqlite } from "./connect.server";

/** A step is 400 KB and a turn of the event loop. */
const PAGES = 100;
/** What waits for the disk holds up everybody else who writes: no more than 8 MB at a time. */
const SYNCED = 20 * PAGES;

/**
 * Copies the database as it is now, beside a server that goes on writing: without a reading transaction each of its writes
 * would start the copy over. `progress` hears how many pages were copied, of how many.
 */
export async function copyAsItIs(
  sqlite: Sqlite,
  file: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const fd = openSync(file, "a", 0o600);
  let synced = 0;
  sqlite.exec("begin");
  try {
    // It holds still from the first thing read on.
    sqlite.prepare("select 1 from meta").get();
    await sqlite.backup(file, {
      progress({ remainingPages, totalPages }) {
        const done = totalPages - remainingPages;
        if (done - synced >= SYNCED) {
          fdatasyncSync(fd);
          synced = done;
        }
        progress(done, totalPages);
        return PAGES;
      },
    });
  } finally {
    sqlite.exec("rollback");
    closeSync(fd);
  }
}
