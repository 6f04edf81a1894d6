import type { Extent } from "../../db/restore.server";
import type { JournalKind } from "../domain/journal";
import type { Followed } from "../usecases/follow-journal.server";
import type { Settled } from "../usecases/settle-restored.server";

export type Restored = Extent &
  Settled & {
    file: string;
    migrated: readonly string[];
    journal: Followed;
    /** Letters whose counters or search were wrong. */
    recounted: number;
    /** Where what stood there before is kept, and how far it had come, if it could be read. */
    replaced: ({ file: string } & Partial<Extent>) | null;
  };

/** What a restore will do, to say yes or no to. */
export function question(file: string, copy: Extent, replaced: Extent | null): string {
  const instead = replaced === null ? "" : ` It takes the place of ${extent(replaced)}${lost(copy, replaced)}`;
  return `${file} is sound: ${extent(copy)}.${instead}\nEverybody is signed out, codes in mails end, and mails that wait in it are held. What was withdrawn, disputed, erased, handed over or removed since stays so. Restore it?`;
}

export function told({
  file,
  migrated,
  journal,
  recounted,
  replaced,
  sessions,
  codes,
  mails,
  ...copy
}: Restored): string {
  const lines = [
    `Restored ${file}: ${extent(copy)}.`,
    replaced && `What it replaced is kept as ${replaced.file}${olderBy(copy, replaced)}.`,
    migrated.length > 0 && `Brought to this version’s schema: ${migrated.join(", ")}.`,
    `Ended: ${count(sessions, "session")}, ${count(codes, "code")}. Held: ${count(mails, "mail")}${mails > 0 ? "; see “Mail” at the desk" : ""}.`,
    `The journal: ${journalled(journal)}.`,
    recounted > 0 && `Counted again: ${count(recounted, "letter")}.`,
    journal.removed !== undefined && "Is nobody left who may sign in? undersigned moderator add EMAIL --role owner",
    "Now start the server.",
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

const extent = ({ events, signatures, lastAt }: Extent) =>
  `${count(signatures, "signature")}, ${count(events, "event")}${lastAt === null ? "" : `, the last at ${new Date(lastAt).toISOString()}`}`;

function lost(copy: Extent, replaced: Extent): string {
  const events = replaced.events - copy.events;
  return events > 0 ? `; ${count(events, "event")} since will be gone.` : ".";
}

const HOUR = 3_600_000;

function olderBy({ lastAt }: Extent, replaced: Partial<Extent>): string {
  if (lastAt === null || !replaced.lastAt || replaced.lastAt <= lastAt) return "";
  const hours = (replaced.lastAt - lastAt) / HOUR;
  const age = hours < 48 ? `${hours.toFixed(1)} hours` : `${(hours / 24).toFixed(1)} days`;
  return `, which is ${age} newer`;
}

const SAID: Record<JournalKind, string> = {
  erased: "erased",
  withdrawn: "withdrawn",
  disputed: "disputed",
  dismissed: "dismissed",
  "handed-over": "handed over",
  blocked: "not to be written to",
  unblocked: "may be written to",
  forgotten: "addresses forgotten",
  seated: "roles changed",
  removed: "moderators removed",
  "factor-removed": "second factors removed",
};

/** In the order of that table. */
function journalled(journal: Followed): string {
  const kinds = Object.entries(SAID).flatMap(([kind, words]) => {
    const times = new Map(Object.entries(journal)).get(kind);
    return times === undefined ? [] : [`${times} ${words}`];
  });
  return kinds.length > 0 ? `${kinds.join(", ")} since, and so again` : "nothing that this copy did not know";
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
