import type { Signature } from "../../../db/signature-mapper.server";
import type { Entry } from "../../domain/journal";
import type { App } from "../app";

/** Where the journal has lost what the database had taken in: all of it is read again, and written again. */
export const LOST = -1;

/** Up to which byte the database has taken the journal in. */
export const markOf = ({ db }: Pick<App, "db">): number => Number(db.meta.get("journal") ?? 0);

/**
 * Writes down in the journal what the caller's transaction does, at its end: without the lines nothing is committed. Where
 * it is not committed for another reason, the lines stand there all the same and are followed at the next start.
 */
export function note(app: App, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const { db, journal } = app;
  const mark = markOf(app);
  const { start, end } = journal.append(entries);
  // A line before these that the database has not followed must not be passed over.
  if (start === mark) db.meta.set("journal", String(end));
  if (start < mark) db.meta.set("journal", String(LOST));
}

/** That a signature has a new address, in place of what the journal said of its address before. */
export function noteHandOver(app: App, { id, keyVersion, email }: Signature): void {
  const before = app.journal.size();
  note(app, [{ kind: "handed-over", of: id, more: String(keyVersion), email }]);
  if (keyVersion > 2) app.journal.silence("handed-over", id, before);
}

/** Nobody is to be written to about a signature any more: its address leaves the journal too. */
export function silence(app: App, { id, keyVersion }: Signature): void {
  if (keyVersion > 1) app.journal.silence("handed-over", id);
}
