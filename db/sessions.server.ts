import { eq, lt, or, sql } from "drizzle-orm";
import { SESSION } from "../app/domain/moderator";
import type { Connection } from "./connect.server";
import { sessions } from "./schema";

export function openSessions({ orm }: Connection) {
  const find = orm
    .select()
    .from(sessions)
    .where(eq(sessions.idHash, sql.placeholder("idHash")))
    .prepare();
  return {
    find: (idHash: Buffer) => find.get({ idHash }),
    insert: (idHash: Buffer, moderatorId: number, now: number): void =>
      void orm.insert(sessions).values({ idHash, moderatorId, createdAt: now, seenAt: now }).run(),
    seen: (idHash: Buffer, now: number): void =>
      void orm.update(sessions).set({ seenAt: now }).where(eq(sessions.idHash, idHash)).run(),
    end: (idHash: Buffer): void => void orm.delete(sessions).where(eq(sessions.idHash, idHash)).run(),
    purge: (now: number): void =>
      void orm
        .delete(sessions)
        .where(or(lt(sessions.seenAt, now - SESSION.idle), lt(sessions.createdAt, now - SESSION.total)))
        .run(),
  };
}
