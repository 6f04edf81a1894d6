import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Event, EventType } from "../app/domain/event";
import type { Connection } from "./connect.server";
import { events } from "./schema";

export type ActivityFilter = {
  actor: Event["actor"] | null;
  type: EventType | null;
  /** Numbers of events: this one and later, and earlier than this one. */
  from: number;
  before: number;
};

const { seq, at, type, subject, actor, data } = events;

/** What happened, over all, the newest first. */
export function openActivity({ orm, sqlite }: Connection) {
  const atOf = sqlite.prepare<[number], number>("select at from events where seq = ?").pluck();
  const last = sqlite.prepare<[], number>("select coalesce(max(seq), 0) from events").pluck();

  return {
    page: ({ actor: who, type: kind, from, before }: ActivityFilter, limit: number) =>
      orm
        .select({ seq, at, type, subject, actor, data })
        .from(events)
        .where(
          and(
            gte(seq, from),
            lt(seq, before),
            // The indexes are of what these leave over: see 0008-knowing.sql.
            who === null ? undefined : and(eq(actor, who), sql`actor not in ('signer', 'system', 'reader')`),
            kind === null ? undefined : eq(type, kind),
            kind === null || kind === "signature.signed" ? undefined : sql`type <> 'signature.signed'`,
          ),
        )
        .orderBy(desc(seq))
        .limit(limit)
        .all(),
    /** The number of the first event at a time or later; one more than the last where there is none. */
    firstSince(time: number): number {
      // The chain has no gaps and its times go up, so that halving finds it without an index that signing would pay for.
      let [low, high] = [1, (last.get() ?? 0) + 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((atOf.get(middle) ?? 0) < time) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
