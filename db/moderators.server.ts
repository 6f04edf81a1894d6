import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Moderator, Role } from "../app/domain/moderator";
import type { Connection } from "./connect.server";
import { moderators } from "./schema";
import { credentials, sessions } from "./schema-people";

export function openModerators({ orm, keys }: Connection) {
  // The seal is bound to the address's hash: a row's number is not known before its insert.
  const place = (hash: Buffer) => ({
    table: "moderators",
    column: "email",
    row: hash.toString("hex"),
  });
  const toModerator = (row: typeof moderators.$inferSelect): Moderator => ({
    id: row.id,
    email: keys.open(row.emailSealed, place(row.addressHash)),
    role: row.role,
    createdAt: row.createdAt,
    removedAt: row.removedAt,
  });

  return {
    find(id: number): Moderator | undefined {
      const row = orm.select().from(moderators).where(eq(moderators.id, id)).get();
      return row && toModerator(row);
    },
    /** Also one that was removed. */
    ofAddress(hashes: [Buffer, Buffer]): Moderator | undefined {
      const row = orm.select().from(moderators).where(inArray(moderators.addressHash, hashes)).get();
      return row && toModerator(row);
    },
    active: (): Moderator[] =>
      orm
        .select()
        .from(moderators)
        .where(isNull(moderators.removedAt))
        .orderBy(asc(moderators.id))
        .all()
        .map(toModerator),
    /** Those who were removed too. */
    all: (): Moderator[] => orm.select().from(moderators).orderBy(asc(moderators.id)).all().map(toModerator),
    insert([hash]: [Buffer, Buffer], email: string, role: Role, now: number): Moderator {
      const emailSealed = keys.seal(email, place(hash));
      return toModerator(
        orm.insert(moderators).values({ addressHash: hash, emailSealed, role, createdAt: now }).returning().get(),
      );
    },
    /** Lets somebody who was removed in again. */
    readmit: (id: number, role: Role): void =>
      void orm.update(moderators).set({ removedAt: null, role }).where(eq(moderators.id, id)).run(),
    changeRole: (id: number, role: Role): void =>
      void orm.update(moderators).set({ role }).where(eq(moderators.id, id)).run(),
    /** Ends the sessions too, and forgets the second factors. */
    remove(id: number, now: number): void {
      orm
        .update(moderators)
        .set({ removedAt: now })
        .where(and(eq(moderators.id, id), isNull(moderators.removedAt)))
        .run();
      orm.delete(sessions).where(eq(sessions.moderatorId, id)).run();
      orm.delete(credentials).where(eq(credentials.moderatorId, id)).run();
    },
  };
}
