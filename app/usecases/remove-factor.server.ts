import { DomainError } from "../domain/errors";
import { isFactor } from "../domain/factor";
import type { App } from "./app";
import { noteFactor } from "./shared/factor.server";
import { note } from "./shared/journal.server";
import { moveSession, type Seat } from "./shared/session.server";

/** One of the asker's own factors. */
export function findFactor(app: App, { moderator }: Seat, id: string) {
  const factors = app.db.credentials.of(moderator.id).filter(({ kind }) => isFactor(kind));
  const kind = factors.find((factor) => factor.id === id)?.kind;
  if (kind === undefined || !isFactor(kind)) throw new DomainError("not-found");
  return { id, kind, isLast: factors.length === 1 };
}

/**
 * Takes a factor away. Every session of its owner ends; the one that asks goes on under another token. With the last
 * factor go the recovery codes, and the session counts as one by mail.
 */
export async function removeFactor(app: App, seat: Seat, id: string): Promise<{ token: string }> {
  if (seat.lacks !== null) throw new DomainError("forbidden");
  const { moderator, session } = seat;
  return app.db.write(() => {
    const { kind, isLast } = findFactor(app, seat, id);
    app.db.credentials.remove(id);
    note(app, [{ kind: "factor-removed", of: id }]);
    noteFactor(app, seat, "moderator.factor-removed", { kind });
    if (isLast) app.db.credentials.removeCodes(moderator.id);
    app.db.sessions.endAll(moderator.id);
    return { token: moveSession(app, seat, isLast && session.way === "factor" ? "mail" : session.way) };
  });
}
