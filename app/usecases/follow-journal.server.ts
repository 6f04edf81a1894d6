import { BootError } from "../../db/boot.server";
import { type Entry, JOURNAL_KINDS, type JournalKind } from "../domain/journal";
import type { App } from "./app";
import { LOST, markOf } from "./shared/journal.server";
import { type Act, actsOf } from "./shared/journal-acts.server";
import { journalOf } from "./shared/journal-of.server";

const BATCH = 4;

/** How often what was done, as the journal says. */
export type Followed = Partial<Record<JournalKind, number>>;

/**
 * Brings the database together with the journal beside it, where they differ: an older copy was restored, or the program was
 * ended between the two. Does what the lines say that the database has not taken in, a few a transaction, and goes on where
 * it was ended. What the journal has lost is written there again, as far as the database knows it.
 */
export async function followJournal(app: App): Promise<Followed> {
  const { db, journal } = app;
  const lost = await noteLoss(app);
  const from = Math.max(markOf(app), 0);
  if (!lost && journal.size() === from) return {};
  const { lines, end, foreign } = journal.read(from);
  if (foreign > 0) throw new BootError(foreignKey(foreign));

  const followed: Followed = {};
  const acts = actsOf(app, lines);
  let batch: Act[] = [];
  const follow = (to: number) =>
    db.write(() => {
      for (const act of batch) {
        for (const kind of act.pending()) followed[kind] = (followed[kind] ?? 0) + 1;
        act.follow();
      }
      if (!lost && markOf(app) !== LOST) db.meta.set("journal", String(Math.max(markOf(app), to)));
      batch = [];
    });
  for (const line of lines) {
    const act = acts.get(line.hash);
    acts.delete(line.hash);
    if (act && act.pending().length > 0) batch.push(act);
    if (batch.length >= BATCH) await follow(line.end);
  }
  await follow(end);
  const written = lost ? await writeAgain(app) : 0;
  await db.write(() => finish(app, lost));
  app.log.warn({ followed, written }, "the journal and the database differed: what the journal says was done again");
  return followed;
}

/** Whether the journal is shorter than what the database has taken in, or another one. */
async function noteLoss(app: App): Promise<boolean> {
  // In this order: meanwhile both can only grow.
  const mark = markOf(app);
  const lost = mark === LOST || app.journal.size() < mark || !app.journal.endsAt(mark);
  if (lost && mark !== LOST) await app.db.write(() => app.db.meta.set("journal", String(LOST)));
  return lost;
}

/** Writes down what the database knows and no line says; how many lines. */
async function writeAgain(app: App): Promise<number> {
  const { db, journal } = app;
  const said = new Set(journal.read(0).lines.map(({ kind, hash }) => `${kind} ${hash}`));
  const isNew = ({ kind, of }: Entry) =>
    !app.keys.journalHashes(JOURNAL_KINDS[kind], of).some((hash) => said.has(`${kind} ${hash}`));
  let written = 0;
  for (const entries of journalOf(app)) {
    const missing = entries.filter(isNew);
    if (missing.length > 0) await db.write(() => journal.append(missing));
    written += missing.length;
  }
  return written;
}

/** Ends half a line that was left there, so that all of the journal is taken in; unless others wrote there meanwhile. */
function finish(app: App, lost: boolean): void {
  const { db, journal } = app;
  const mark = lost ? journal.read(0).end : markOf(app);
  const rest = journal.read(mark);
  if (rest.end === mark) db.meta.set("journal", String(journal.size() > mark ? journal.append([]).end : mark));
}

const foreignKey = (lines: number) =>
  `The journal beside the database has ${lines} ${lines === 1 ? "line" : "lines"} that were written under another SECRET_KEY, and tell of what this database has not taken in. Set that key as SECRET_KEY_PREVIOUS. Is it a new database in an old folder? Then move the file journal away.`;
