import type { AppHandle } from "./app.server";
import { forLog } from "./http/errors";
import { askSignatories } from "./usecases/ask-signatories.server";
import { backUp } from "./usecases/back-up.server";
import { drillRestore } from "./usecases/drill-restore.server";
import { noteOpenings } from "./usecases/note-openings.server";
import { purge } from "./usecases/purge.server";
import { remindSigners } from "./usecases/remind-signers.server";
import { scrub } from "./usecases/scrub.server";
import { sendDigests } from "./usecases/send-digests.server";
import { sortQueue } from "./usecases/sort-queue.server";

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;

type Job = { every: number; run: () => void };

/** What the process does by itself, beside the mail. */
export function startTimers({ app, noteHead }: AppHandle, ...others: Job[]): { stop: () => void } {
  const jobs = [
    { every: 2 * SECOND, run: () => askSignatories(app) },
    { every: MINUTE, run: () => noteHead() },
    { every: MINUTE, run: () => sortQueue(app) },
    { every: MINUTE, run: () => noteOpenings(app) },
    { every: MINUTE, run: () => sendDigests(app) },
    { every: 5 * MINUTE, run: () => remindSigners(app) },
    { every: 60 * MINUTE, run: () => purge(app) },
    { every: MINUTE, run: () => scrub(app) },
    { every: 60 * MINUTE, run: () => backUp(app) },
    { every: 24 * 60 * MINUTE, run: () => drillRestore(app) },
    ...others,
  ];
  const timers = jobs.map(({ every, run }) =>
    setInterval(async () => {
      try {
        await run();
      } catch (error) {
        app.log.error(forLog(error), "a timer failed; it runs again at its next turn");
      }
    }, every),
  );
  return { stop: () => timers.forEach(clearInterval) };
}
