import type { Sqlite } from "./connect.server";

/** Hears before each step how many pages are still to be copied, of how many. May throw to end it. */
export type Between = (left: number, total: number) => void;

const PAGES = 100;

/** Copies the database in steps of 400 KB, each a turn of the event loop; own writes between them are copied too. */
export async function copyInSteps(sqlite: Sqlite, file: string, between: Between): Promise<void> {
  await sqlite.backup(file, {
    progress({ remainingPages, totalPages }) {
      between(remainingPages, totalPages);
      return PAGES;
    },
  });
}

/** The same of the database as it is now, beside a server, each of whose writes would start the copy over again. */
export async function copyAsItIs(sqlite: Sqlite, file: string, between: Between): Promise<void> {
  sqlite.exec("begin");
  try {
    // It holds still from the first thing read on.
    sqlite.prepare("select 1 from meta").get();
    await copyInSteps(sqlite, file, between);
  } finally {
    sqlite.exec("rollback");
  }
}
