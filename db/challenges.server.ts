import { and, desc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Challenge, Purpose } from "../app/domain/challenge";
import type { Connection } from "./connect.server";
import { challenges, outbox } from "./schema";
import { insertInto } from "./statements.server";

const { placeholder } = sql;

export function openChallenges({ orm, sqlite }: Connection) {
  const insert = insertInto({ orm, sqlite }, challenges);
  const byId = orm
    .select()
    .from(challenges)
    .where(eq(challenges.id, placeholder("id")))
    .prepare();
  const newest = orm
    .select()
    .from(challenges)
    .where(
      and(
        eq(challenges.signatureId, placeholder("signatureId")),
        sql`${challenges.purpose} = ${placeholder("purpose")}`,
      ),
    )
    .orderBy(desc(challenges.createdAt), desc(challenges.id))
    .limit(1)
    .prepare();
  const mailed = orm
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.signatureId, placeholder("signatureId")), eq(outbox.challengeId, placeholder("id"))))
    .limit(1)
    .prepare();
  const change = (id: string) => eq(challenges.id, id);

  return {
    insert: (challenge: typeof challenges.$inferInsert): void => insert(challenge),
    find: (id: string): Challenge | undefined => byId.get({ id }),
    /** The last one that was made for this signature and purpose, in whatever state. */
    newest: (signatureId: string, purpose: Purpose): Challenge | undefined => newest.get({ signatureId, purpose }),
    /** Whether a mail carries its code, sent or not: of any other nobody can know it. */
    isMailed: ({ id, signatureId }: Pick<Challenge, "id" | "signatureId">): boolean =>
      mailed.get({ id, signatureId }) !== undefined,
    wrongTry: (id: string): void =>
      void orm
        .update(challenges)
        .set({ tries: sql`${challenges.tries} + 1` })
        .where(change(id))
        .run(),
    use: (id: string, now: number): void => void orm.update(challenges).set({ usedAt: now }).where(change(id)).run(),
    /** Makes every code of a signature worthless that nobody has used, or those for one purpose. */
    retire: (signatureId: string, now: number, purpose?: Purpose): void =>
      void orm
        .update(challenges)
        .set({ usedAt: now })
        .where(
          and(
            eq(challenges.signatureId, signatureId),
            purpose && eq(challenges.purpose, purpose),
            isNull(challenges.usedAt),
          ),
        )
        .run(),
    /** The same for everybody's; how many. */
    retireAll: (now: number): number =>
      orm.update(challenges).set({ usedAt: now }).where(isNull(challenges.usedAt)).run().changes,
    /** Starts the clock at the first hand-over to SMTP; later ones don't move it. */
    sent: (id: string, now: number): void =>
      void orm
        .update(challenges)
        .set({ sentAt: now })
        .where(and(change(id), isNull(challenges.sentAt)))
        .run(),
    /**
     * Ends the codes that a clock made or sent which was ahead of this one: they would live longer than they should, and a
     * fresh one would not be the newest.
     */
    endAhead: (now: number, tolerance: number): void =>
      void orm
        .update(challenges)
        .set({ createdAt: sql`min(created_at, ${now})`, usedAt: sql`coalesce(used_at, ${now})` })
        .where(or(gt(challenges.createdAt, now + tolerance), gt(challenges.sentAt, now + tolerance)))
        .run(),
    /** Forgets challenges made before a time, with the mails that carried them. */
    purge(before: number): void {
      const old = orm.select({ id: challenges.id }).from(challenges).where(lt(challenges.createdAt, before));
      orm.delete(outbox).where(sql`${outbox.challengeId} in ${old}`).run();
      orm.delete(challenges).where(lt(challenges.createdAt, before)).run();
    },
  };
}
