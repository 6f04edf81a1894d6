import { eq } from "drizzle-orm";
import type { TimerName, TimerOutcome } from "../app/domain/timer";
import type { Connection } from "./connect.server";
import { timers } from "./timer-schema";

export type TurnRow = typeof timers.$inferSelect;

export function openTurns({ orm }: Connection) {
  return {
    all: (): TurnRow[] => orm.select().from(timers).all(),
    /** From now on its turns count, although it never had one. */
    know: (name: TimerName, now: number): void =>
      void orm.insert(timers).values({ name, knownSince: now }).onConflictDoNothing().run(),
    /** Since when its turns count; null in the first seconds of a new site. */
    knownSince: (name: TimerName): number | null =>
      orm.select().from(timers).where(eq(timers.name, name)).get()?.knownSince ?? null,
    begin: (name: TimerName, now: number): void =>
      void orm
        .insert(timers)
        .values({ name, knownSince: now, beganAt: now })
        .onConflictDoUpdate({ target: timers.name, set: { beganAt: now, endedAt: null, outcome: null } })
        .run(),
    end: (name: TimerName, now: number, outcome: TimerOutcome): void =>
      void orm
        .update(timers)
        .set({ endedAt: now, outcome, ...(outcome === "done" && { succeededAt: now }) })
        .where(eq(timers.name, name))
        .run(),
  };
}
