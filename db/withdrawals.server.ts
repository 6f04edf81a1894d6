import { and, count, desc, eq } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { letters } from "./schema";
import { withdrawals } from "./withdrawals-schema";

/** When organisations withdrew from a letter's list, where its pages tell that; never which. */
export function openWithdrawals({ orm }: Connection) {
  const { at } = withdrawals;
  const of = (letterId: number) => eq(withdrawals.letterId, letterId);
  return {
    add: (letterId: number, at: number): void => void orm.insert(withdrawals).values({ letterId, at }).run(),
    /** The newest first. */
    newest: (letterId: number, limit: number): number[] =>
      orm
        .select({ at })
        .from(withdrawals)
        .where(of(letterId))
        .orderBy(desc(at))
        .limit(limit)
        .all()
        .map((row) => row.at),
    count: (letterId: number): number =>
      orm.select({ count: count() }).from(withdrawals).where(of(letterId)).get()?.count ?? 0,
    /** Whether one of this moment is told of. */
    isTold: (letterId: number, moment: number): boolean =>
      orm
        .select({ at })
        .from(withdrawals)
        .where(and(of(letterId), eq(at, moment)))
        .get() !== undefined,
    /** Whether they are told of from now on. */
    set: (letterId: number, tells: boolean): void =>
      void orm.update(letters).set({ tellsWithdrawals: tells }).where(eq(letters.id, letterId)).run(),
  };
}
