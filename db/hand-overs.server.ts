import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { handOvers } from "./hand-over-schema";
import { outbox } from "./schema";

type Row = typeof handOvers.$inferSelect;
/** A hand-over, opened: the address that it goes to, and the one that it comes from. */
export type HandOver = Omit<Row, "emailSealed" | "fromSealed"> & { email: string; from: string };
type Begun = Pick<HandOver, "id" | "signatureId" | "email" | "addressHash" | "from" | "begunAt">;
type Ended = Pick<HandOver, "confirmedAt" | "ending" | "endedAt"> & { endedBy?: number };

/** Signatures on their way to another address; both addresses are sealed, bound to the hand-over. */
export function openHandOvers({ orm, sqlite, keys }: Connection) {
  const place = (column: string, row: string) => ({ table: "hand_overs", column, row });
  const sealed = ({ id, email, from }: Pick<HandOver, "id" | "email" | "from">) => ({
    emailSealed: keys.seal(email, place("email", id)),
    fromSealed: keys.seal(from, place("from", id)),
  });
  const toHandOver = ({ emailSealed, fromSealed, ...row }: Row): HandOver => ({
    ...row,
    email: keys.open(emailSealed, place("email", row.id)),
    from: keys.open(fromSealed, place("from", row.id)),
  });
  const opened = (row: Row | undefined) => row && toHandOver(row);
  const open = (signatureId: string) => and(eq(handOvers.signatureId, signatureId), isNull(handOvers.ending));
  const closeUnanswered = sqlite.prepare<[{ now: number; before: number }]>(
    `update hand_overs indexed by hand_overs_by_age set ending = 'closed', ended_at = :now
    where begun_at < :before and ending is null and confirmed_at is null and not exists (
      select 1 from challenges where signature_id = hand_overs.signature_id and purpose = 'take-over'
      and used_at is null and coalesce(sent_at, created_at) >= :before)`,
  );

  return {
    begin: ({ email, from, ...row }: Begun): void =>
      void orm
        .insert(handOvers)
        .values({ ...row, ...sealed({ id: row.id, email, from }) })
        .run(),
    find: (id: string): HandOver | undefined => opened(orm.select().from(handOvers).where(eq(handOvers.id, id)).get()),
    /** The one of a signature that has not ended. */
    open: (signatureId: string): HandOver | undefined =>
      opened(orm.select().from(handOvers).where(open(signatureId)).get()),
    /** The oldest first. */
    of: (signatureId: string): HandOver[] =>
      orm
        .select()
        .from(handOvers)
        .where(eq(handOvers.signatureId, signatureId))
        .orderBy(asc(handOvers.begunAt), asc(handOvers.id))
        .all()
        .map(toHandOver),
    /** The new address has said yes, and a moderator is to look. */
    confirm: (id: string, confirmedAt: number): void =>
      void orm.update(handOvers).set({ confirmedAt }).where(eq(handOvers.id, id)).run(),
    end: (id: string, ended: Ended): void =>
      void orm
        .update(handOvers)
        .set(ended)
        .where(and(eq(handOvers.id, id), isNull(handOvers.ending)))
        .run(),
    /** Ends those that nobody confirmed while the code worked: begun before a time, their code sent before it. */
    closeUnanswered: (now: number, before: number): void => void closeUnanswered.run({ now, before }),
    /** Forgets what ended before a time, with the mails about it. */
    purge(before: number): void {
      // Whatever ended then was begun earlier, which is what the index knows.
      const over = and(lt(handOvers.begunAt, before), lt(handOvers.endedAt, before));
      const ids = orm.select({ id: handOvers.id }).from(handOvers).where(over);
      orm.delete(outbox).where(sql`${outbox.handOverId} in ${ids}`).run();
      orm.delete(handOvers).where(over).run();
    },
    /** Seals and hashes all of them again, under the current key; how many. */
    reseal(hashOf: (email: string) => Buffer): number {
      const all = orm.select().from(handOvers).all().map(toHandOver);
      for (const handOver of all)
        orm
          .update(handOvers)
          .set({ ...sealed(handOver), addressHash: hashOf(handOver.email) })
          .where(eq(handOvers.id, handOver.id))
          .run();
      return all.length;
    },
  };
}
