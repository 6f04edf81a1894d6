import { setImmediate } from "node:timers";
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
/** After it nobody knows what is on the disk: the system may have let go of what it could not write, and say so only once. */
const isUnsure = (error: unknown) =>
  error instanceof Database.SqliteError && /^SQLITE_IOERR_\w*FSYNC$/.test(error.code);

/** A change that somebody waits for. What became of it is told only once it is on the disk. */
type Job = { waited: number; run(): void; fail(error: unknown): void; tell(): void };

/**
 * Runs a change as one immediate transaction: what it throws rolls back all of it and nothing else. Changes of the same
 * turn of the event loop share a commit, since waiting for the disk is most of what a small one takes.
 *
 * While another process holds the lock it waits without blocking the event loop, up to five seconds, then throws
 * DatabaseBusy. Each commit is told to `onCommit`, before whoever waits for it; so is to `onUnsure` a failure after which
 * nobody knows what is on the disk.
 */
export function writer(sqlite: Sqlite, onCommit = () => {}, onUnsure = (_error: unknown) => {}) {
  const alone = sqlite.transaction((job: Job) => job.run());
  // A transaction inside another is a savepoint.
  const together = sqlite.transaction((jobs: Job[]) => jobs.forEach(runOrFail));
  let queue: Job[] = [];
  let working = false;

  return <T>(change: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      queue.push(jobOf(change, resolve, reject));
      if (!working) setImmediate(work);
      working = true;
    });

  async function work() {
    // SQLite itself waits at first: mostly that is enough. After that it would only stop the loop.
    for (let written = attempt(queue); !written; written = atOnce(queue)) {
      await sleep(PAUSE);
      for (const job of queue) job.waited += PAUSE;
      const given = queue.filter(({ waited }) => waited >= PATIENCE);
      queue = queue.filter(({ waited }) => waited < PATIENCE);
      for (const job of given) job.fail(new DatabaseBusy("the database stayed locked"));
      for (const job of given) job.tell();
    }
    const done = queue;
    [queue, working] = [[], false];
    for (const job of done) job.tell();
  }

  /** False: the lock was taken, and nothing was done. */
  function attempt(jobs: Job[]): boolean {
    const [only] = jobs;
    try {
      if (only && jobs.length === 1) alone.immediate(only);
      else together.immediate(jobs);
      onCommit();
    } catch (error) {
      if (isBusy(error)) return false;
      if (isUnsure(error)) onUnsure(error);
      for (const job of jobs) job.fail(error);
    }
    return true;
  }

  function runOrFail(job: Job) {
    try {
      alone(job);
    } catch (error) {
      // A full disk ends the whole transaction, not only the savepoint.
      if (!sqlite.inTransaction) throw error;
      job.fail(error);
    }
  }

  function atOnce(jobs: Job[]): boolean {
    sqlite.pragma("busy_timeout = 0");
    try {
      return attempt(jobs);
    } finally {
      sqlite.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}

function jobOf<T>(change: () => T, resolve: (value: T) => void, reject: (error: unknown) => void): Job {
  let tell = () => {};
  return {
    waited: 0,
    run() {
      const value = change();
      tell = () => resolve(value);
    },
    fail(error) {
      tell = () => reject(error);
    },
    tell: () => tell(),
  };
}
