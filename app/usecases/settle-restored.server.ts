import type { App } from "./app";

/** What is not to go on from a copy of the database, and how much there was of it. */
export type Settled = { sessions: number; codes: number; mails: number };

/**
 * What a copy must not go on with where it left off: sessions and codes end, since they may have been ended, used or guessed at
 * since, and mails that waited in it are held, since they may have gone out. Moderators find them under “Mail”.
 */
export async function settleRestored({ db, now }: App): Promise<Settled> {
  return db.write(() => {
    const settled = {
      sessions: db.sessions.endEvery(),
      codes: db.challenges.retireAll(now()),
      mails: db.outbox.hold(),
    };
    db.events.append({
      at: now(),
      type: "database.restored",
      subject: "database",
      actor: "operator",
      data: settled,
    });
    return settled;
  });
}
