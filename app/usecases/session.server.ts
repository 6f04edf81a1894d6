import { SESSION } from "../domain/session";
import type { App } from "./app";
import { lackFor, type Seat, tokenHash } from "./shared/session.server";

export type { Seat } from "./shared/session.server";

const SEEN_EVERY = 60_000;

/** Whose session a cookie belongs to, while it lives. What they lack stands between them and the desk. */
export async function seatOf(app: App, token: string): Promise<Seat | undefined> {
  const idHash = tokenHash(token);
  const now = app.now();
  const session = app.db.sessions.find(idHash);
  if (!session || now >= session.seenAt + SESSION.idle || now >= session.createdAt + SESSION.total) return undefined;
  const moderator = app.db.moderators.find(session.moderatorId);
  if (moderator?.removedAt !== null) return undefined;
  if (now >= session.seenAt + SEEN_EVERY) await app.db.write(() => app.db.sessions.seen(idHash, now));
  return { moderator, session, lacks: lackFor(app, session.way, moderator.id) };
}

export async function signOut(app: App, token: string): Promise<void> {
  await app.db.write(() => app.db.sessions.end(tokenHash(token)));
}
