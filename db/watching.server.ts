import { statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Status } from "../app/domain/signature";
import type { Connection } from "./connect.server";
import { pendingMigrations } from "./migrate.server";

/** Whoever watches needs no exact number of more. */
const MOST_WATCHED = 100_000;

/** What is looked at now and then to see whether all is well. Counts go up to MOST_WATCHED. */
export function openWatching({ sqlite }: Connection) {
  const folder = dirname(sqlite.name);
  const mark = sqlite.prepare("insert into meta (key, value) values ('probe', '')");
  const tryOut = sqlite.transaction(() => {
    mark.run();
    throw ROLLED_BACK;
  });
  const waiting = sqlite.prepare<[number], { waiting: number; tried: number | null; oldestAt: number | null }>(
    `select count(*) as waiting, sum(attempts > 0) as tried, min(created_at) as oldestAt from
      (select created_at, attempts from outbox where status = 'queued' order by created_at limit ?)`,
  );
  const upTo = (rows: string) => `select count(*) from (select 1 from ${rows} limit ${MOST_WATCHED})`;
  const failed = sqlite.prepare<[], number>(upTo("outbox where status = 'failed'")).pluck();
  const ofStatus = sqlite.prepare<[Status], number>(upTo("signatures where status = ?")).pluck();

  return {
    /** Begins to write, and takes it back. Another process may be writing just then: whoever waits a little gets in. */
    canWrite(): "yes" | "busy" | "no" {
      try {
        tryOut.immediate();
      } catch (error) {
        if (error === ROLLED_BACK) return "yes";
        if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return "busy";
      }
      return "no";
    },
    /** Whether the file has exactly the migrations of this program. */
    hasOurSchema(): boolean {
      try {
        return pendingMigrations(sqlite).length === 0;
      } catch {
        return false;
      }
    },
    /** Bytes: of the database, of its log of writes, and free where they are. */
    sizes: () => ({ database: bytesOf(sqlite.name), log: bytesOf(`${sqlite.name}-wal`), free: freeIn(folder) }),
    /** How many mails wait, how many of them were tried already, since when the oldest does, and how many failed for good. */
    mails() {
      const { oldestAt = null, ...counts } = waiting.get(MOST_WATCHED) ?? { waiting: 0, tried: 0 };
      return { waiting: counts.waiting, tried: counts.tried ?? 0, failed: failed.get() ?? 0, oldestAt };
    },
    count: (status: Status): number => ofStatus.get(status) ?? 0,
  };
}

const ROLLED_BACK = new Error("rolled back");

const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function freeIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
