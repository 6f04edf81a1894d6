import { and, desc, eq, lt, ne, or, sql } from "drizzle-orm";
import { SESSION } from "../app/domain/session";
import type { Connection } from "./connect.server";
import { sessions } from "./schema-people";

export type Session = typeof sessions.$inferSelect;

export function openSessions({ orm }: Connection) {
  const find = orm
    .select()
    .from(sessions)
    .where(eq(sessions.idHash, sql.placeholder("idHash")))
    .prepare();
  const ofModerator = (moderatorId: number) => eq(sessions.moderatorId, moderatorId);
  return {
    find: (idHash: Buffer): Session | undefined => find.get({ idHash }),
    /** The last seen first. */
    of: (moderatorId: number): Session[] =>
      orm.select().from(sessions).where(ofModerator(moderatorId)).orderBy(desc(sessions.seenAt)).all(),
    insert: (session: Session): void => void orm.insert(sessions).values(session).run(),
    seen: (idHash: Buffer, now: number): void =>
      void orm.update(sessions).set({ seenAt: now }).where(eq(sessions.idHash, idHash)).run(),
    end: (idHash: Buffer): void => void orm.delete(sessions).where(eq(sessions.idHash, idHash)).run(),
    /** Ends all of a moderator's, but for the one that is named; how many. */
    endAll: (moderatorId: number, but?: Buffer): number =>
      orm
        .delete(sessions)
        .where(and(ofModerator(moderatorId), but && ne(sessions.idHash, but)))
        .run().changes,
    /** Everybody's; how many. */
    endEvery: (): number => orm.delete(sessions).run().changes,
    purge: (now: number): void =>
      void orm
        .delete(sessions)
        .where(or(lt(sessions.seenAt, now - SESSION.idle), lt(sessions.createdAt, now - SESSION.total)))
        .run(),
  };
}
