import { eq, lt, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { limits } from "./schema";

const { placeholder } = sql;

/** Counters that start with the first hit and end after their window. */
export function openLimits({ orm }: Connection) {
  const read = orm
    .select()
    .from(limits)
    .where(eq(limits.key, placeholder("key")))
    .prepare();
  // A window that ends later than a whole window from now was opened by a clock that was wrong: it counts as over.
  const over = sql`(${limits.endsAt} <= ${placeholder("now")} or ${limits.endsAt} > ${placeholder("endsAt")})`;
  const hit = orm
    .insert(limits)
    .values({
      key: placeholder("key"),
      endsAt: placeholder("endsAt"),
      count: 1,
    })
    .onConflictDoUpdate({
      target: limits.key,
      set: {
        count: sql`case when ${over} then 1 else ${limits.count} + 1 end`,
        endsAt: sql`case when ${over} then ${placeholder("endsAt")} else ${limits.endsAt} end`,
      },
    })
    .prepare();

  return {
    /** How often this was hit within the window (milliseconds) that is running, and when that window ends. */
    count(key: Buffer, window: number, now: number): { count: number; endsAt: number } {
      const row = read.get({ key });
      const running = row && row.endsAt > now && row.endsAt <= now + window;
      return running ? { count: row.count, endsAt: row.endsAt } : { count: 0, endsAt: now + window };
    },
    hit: (key: Buffer, window: number, now: number): void => void hit.run({ key, now, endsAt: now + window }),
    purge: (now: number): void => void orm.delete(limits).where(lt(limits.endsAt, now)).run(),
  };
}
