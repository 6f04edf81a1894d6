import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { AlarmCause, AlarmKind } from "../app/domain/alarm";

/** The table of what there was unusually much of: see schema.ts for the others. */
export const alarms = sqliteTable("alarms", {
  id: integer().primaryKey(),
  kind: text().$type<AlarmKind>().notNull(),
  cause: text().$type<AlarmCause>().notNull(),
  subject: text().notNull(),
  letterId: integer("letter_id").notNull(),
  firstAt: integer("first_at").notNull(),
  lastAt: integer("last_at").notNull(),
  times: integer().notNull().default(1),
  seenAt: integer("seen_at"),
  seenBy: integer("seen_by"),
});
