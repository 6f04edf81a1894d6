import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CredentialKind } from "../app/domain/factor";
import type { Way } from "../app/domain/session";

/** The tables of signing in to the desk, as schema.ts has the others. */

const bytes = (name: string) => blob(name, { mode: "buffer" });

export const sessions = sqliteTable("sessions", {
  idHash: bytes("id_hash").primaryKey(),
  moderatorId: integer("moderator_id").notNull(),
  way: text().$type<Way>().notNull(),
  browser: text().notNull(),
  createdAt: integer("created_at").notNull(),
  seenAt: integer("seen_at").notNull(),
});

export const credentials = sqliteTable("credentials", {
  id: text().primaryKey(),
  moderatorId: integer("moderator_id").notNull(),
  kind: text().$type<CredentialKind>().notNull(),
  secretSealed: bytes("secret_sealed").notNull(),
  createdAt: integer("created_at").notNull(),
  usedAt: integer("used_at"),
  counter: integer().notNull().default(0),
  browser: text().notNull().default(""),
});

export const answeredChallenges = sqliteTable("answered_challenges", {
  hash: bytes("hash").primaryKey(),
  answeredAt: integer("answered_at").notNull(),
});
