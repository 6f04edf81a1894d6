import { type Moderator, SESSION } from "../domain/moderator";
import type { App } from "./app";
import { tokenHash } from "./shared/session.server";

const SEEN_EVERY = 60_000;

/** Who a session's cookie belongs to, while it lives. */
export async function whoIs(app: App, token: string): Promise<Moderator | undefined> {
  const idHash = tokenHash(token);
  const now = app.now();
  const session = app.db.sessions.find(idHash);
  if (!session || now >= session.seenAt + SESSION.idle || now >= session.createdAt + SESSION.total) return undefined;
  const moderator = app.db.moderators.find(session.moderatorId);
  if (moderator?.removedAt !== null) return undefined;
  if (now >= session.seenAt + SEEN_EVERY) await app.db.write(() => app.db.sessions.seen(idHash, now));
  return moderator;
}

export async function signOut(app: App, token: string): Promise<void> {
  await app.db.write(() => app.db.sessions.end(tokenHash(token)));
}
