import type { AppHandle } from "./app.server";
import { askSignatories } from "./usecases/ask-signatories.server";
import { backUp } from "./usecases/back-up.server";
import { drillRestore } from "./usecases/drill-restore.server";
import { noteOpenings } from "./usecases/note-openings.server";
import { purge } from "./usecases/purge.server";
import { remindSigners } from "./usecases/remind-signers.server";
import { scrub } from "./usecases/scrub.server";
import { sendDigests } from "./usecases/send-digests.server";
import { sortQueue } from "./usecases/sort-queue.server";
import { type Jobs, takeTurns } from "./usecases/take-turns.server";

const EACH_2_SECONDS = "*/2 * * * * *";
const EACH_MINUTE = "* * * * *";

/**
 * What the process does by itself, beside the mail. A turn is a pattern of cron, in UTC. What is `kept` is remembered in the
 * database, so a turn that a stop took from it is made up for after the start; the others come again soon enough.
 */
const jobsOf = ({ app, noteHead }: AppHandle, noteUse: () => void): Jobs => ({
  backup: { turns: "7 * * * *", kept: true, run: () => isWell(backUp(app)) },
  drill: { turns: "37 3 * * *", kept: true, run: () => isWell(drillRestore(app)) },
  purge: { turns: "17 * * * *", kept: true, run: () => purge(app) },
  digests: { turns: EACH_MINUTE, kept: true, run: () => sendDigests(app) },
  reminders: { turns: "*/5 * * * *", kept: true, run: () => remindSigners(app) },
  "new-versions": { turns: EACH_2_SECONDS, run: () => askSignatories(app) },
  scrub: { turns: EACH_MINUTE, run: () => scrub(app) },
  queue: { turns: EACH_MINUTE, run: () => sortQueue(app) },
  openings: { turns: EACH_MINUTE, run: () => noteOpenings(app) },
  head: { turns: EACH_MINUTE, run: noteHead },
  "page-use": { turns: EACH_MINUTE, run: noteUse },
});

const isWell = async (tried: Promise<{ outcome: string }>) => (await tried).outcome !== "failed";

const LOOK = 250;
/** How long after a start missed turns are made up for: whoever waits for a page comes first. */
const SETTLED = 5_000;

/** `noteUse`: pages are kept only where they were built. `stop` waits for what runs, but not for ever. */
export function startTimers(handle: AppHandle, noteUse = () => {}): { stop(): Promise<void> } {
  const { look, makeUp, stop } = takeTurns(handle.app, jobsOf(handle, noteUse));
  const looking = setInterval(look, LOOK);
  const makingUp = setTimeout(makeUp, SETTLED);
  return {
    async stop() {
      clearInterval(looking);
      clearTimeout(makingUp);
      await stop();
    },
  };
}
