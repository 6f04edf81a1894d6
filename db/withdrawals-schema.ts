import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

/** What is told of who withdrew: see schema.ts for the other tables. */
export const withdrawals = sqliteTable("withdrawals", {
  id: integer().primaryKey(),
  letterId: integer("letter_id").notNull(),
  at: integer().notNull(),
});
