import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { TimerOutcome } from "../app/domain/timer";

/** The table of what the program does by itself: see schema.ts for the others. */
export const timers = sqliteTable("timers", {
  name: text().primaryKey(),
  knownSince: integer("known_since").notNull(),
  beganAt: integer("began_at"),
  endedAt: integer("ended_at"),
  outcome: text().$type<TimerOutcome>(),
  succeededAt: integer("succeeded_at"),
});
