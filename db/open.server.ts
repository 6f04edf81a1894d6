import type { KeyRing } from "../app/domain/keys.server";
import { openActivity } from "./activity.server";
import { openAddresses } from "./addresses.server";
import { openAlarms } from "./alarms.server";
import { openAnsweredChallenges } from "./answered-challenges.server";
import { openBlockedAddresses } from "./blocked-addresses.server";
import { openBulk } from "./bulk.server";
import { openChallenges } from "./challenges.server";
import { connect, type Sqlite } from "./connect.server";
import { copyAsItIs } from "./copying.server";
import { openCorrections } from "./corrections.server";
import { openCredentials } from "./credentials.server";
import { openDeclineReasons } from "./decline-reasons.server";
import { openDigests } from "./digests.server";
import { openErasing } from "./erasing.server";
import { openEvents } from "./events.server";
import { openEverything } from "./everything.server";
import { filler } from "./fill.server";
import { openFunnel } from "./funnel.server";
import { openHandOvers } from "./hand-overs.server";
import { openHandOversOfAddress } from "./hand-overs-of-address.server";
import { openIntegrity } from "./integrity.server";
import { openKeeping } from "./keeping.server";
import { openLetters } from "./letters.server";
import { openLimits } from "./limits.server";
import { openLookAlikes } from "./look-alikes.server";
import { openMaintenance } from "./maintenance.server";
import { openMeta } from "./meta.server";
import { openModerators } from "./moderators.server";
import { openNewVersions } from "./new-versions.server";
import { openNotes } from "./notes.server";
import { openOthers } from "./others.server";
import { openOutbox } from "./outbox.server";
import { openProposals } from "./proposals.server";
import { openQuestions } from "./questions.server";
import { openQueue } from "./queue.server";
import { openReminders } from "./reminders.server";
import { openReports } from "./reports.server";
import { openReview } from "./review.server";
import { openSearch } from "./search.server";
import { openSessions } from "./sessions.server";
import { openSignatories } from "./signatories.server";
import { openSignatures } from "./signatures.server";
import { openTallies } from "./tallies.server";
import { openTurns } from "./turns.server";
import { openWatching } from "./watching.server";
import { openWithdrawals } from "./withdrawals.server";
import { writer } from "./write.server";

export type Db = ReturnType<typeof openDb>;

/** Every statement of the product over one migrated file. */
export function openDb(sqlite: Sqlite, keys: KeyRing) {
  const connection = connect(sqlite, keys);
  let commits = 0;
  let unsure = (_error: unknown) => {};
  return {
    /** One immediate transaction: see writer(). */
    write: writer(
      sqlite,
      () => commits++,
      (error) => unsure(error),
    ),
    /** What to do when nobody knows any more what is on the disk. */
    whenUnsure(act: (error: unknown) => void): void {
      unsure = act;
    },
    /** How many commits this process has made: another number, and something may have changed. */
    commits: () => commits,
    /** Reads as things stand at the first look, whatever other processes commit meanwhile. */
    snapshot: <T>(look: () => T): T => sqlite.transaction(look).deferred(),
    fill: filler(sqlite),
    meta: openMeta(connection),
    letters: openLetters(connection),
    signatures: openSignatures(connection),
    addresses: openAddresses(connection),
    signatories: openSignatories(connection),
    search: openSearch(connection),
    tallies: openTallies(connection),
    integrity: openIntegrity(connection),
    reports: openReports(connection),
    questions: openQuestions(connection),
    proposals: openProposals(connection),
    newVersions: openNewVersions(connection),
    withdrawals: openWithdrawals(connection),
    handOvers: openHandOvers(connection),
    corrections: openCorrections(connection),
    notes: openNotes(connection),
    declineReasons: openDeclineReasons(connection),
    review: openReview(connection),
    others: openOthers(connection),
    queue: openQueue(connection),
    bulk: openBulk(connection),
    lookAlikes: openLookAlikes(connection),
    challenges: openChallenges(connection),
    erasing: openErasing(connection),
    keeping: openKeeping(connection),
    handOversOfAddress: openHandOversOfAddress(connection),
    events: openEvents(connection),
    everything: openEverything(connection),
    activity: openActivity(connection),
    funnel: openFunnel(connection),
    reminders: openReminders(connection),
    digests: openDigests(connection),
    outbox: openOutbox(connection),
    moderators: openModerators(connection),
    credentials: openCredentials(connection),
    answeredChallenges: openAnsweredChallenges(connection),
    sessions: openSessions(connection),
    limits: openLimits(connection),
    alarms: openAlarms(connection),
    blockedAddresses: openBlockedAddresses(connection),
    maintenance: openMaintenance(connection),
    turns: openTurns(connection),
    watching: openWatching(connection),
    /** For a command: nothing else may be done with this connection meanwhile. */
    copyTo: (file: string, progress: (done: number, total: number) => void) => copyAsItIs(sqlite, file, progress),
    /** Writes the log of writes into the file and empties it; false where somebody reads it, or is in the middle of a write. */
    emptyLog(): boolean {
      try {
        const [done] = sqlite.prepare<[], { busy: number }>("pragma wal_checkpoint(truncate)").all();
        return done?.busy === 0;
      } catch {
        return false;
      }
    },
    close(): void {
      sqlite.pragma("wal_checkpoint(truncate)");
      sqlite.close();
    },
  };
}
