import { closeSync, fdatasync, openSync } from "node:fs";
import type { Db } from "../open.server";
import { Abandoned } from "./problem.server";

/** Another process that goes on writing makes the copy begin again and again. */
const PATIENCE = 10 * 60_000;

/** Copies the server's own database in steps, between which requests are answered. */
export async function copyOnline(db: Db, file: string, now: () => number, stop: AbortSignal): Promise<void> {
  const until = now() + PATIENCE;
  const disk = syncAlong(file);
  try {
    await db.copyInSteps(file, () => {
      if (stop.aborted) throw new Abandoned("stopped", "the server was stopped");
      if (now() > until) throw new Abandoned("busy", "another process kept writing to the database");
      disk.sync();
    });
  } finally {
    disk.close();
  }
}

/** SQLite's last step waits for the disk, and so would every request: what was copied so far is sent there meanwhile. */
function syncAlong(file: string) {
  const fd = openSync(file, "a", 0o600);
  let [busy, done] = [false, false];
  const closeWhenDone = () => !busy && done && closeSync(fd);
  return {
    sync() {
      if (busy) return;
      busy = true;
      fdatasync(fd, () => {
        busy = false;
        closeWhenDone();
      });
    },
    close() {
      done = true;
      closeWhenDone();
    },
  };
}
