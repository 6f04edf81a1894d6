import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ReasonWords } from "../app/domain/decline";
import type { QuestionEnding } from "../app/domain/question";
import { bytes } from "./schema";

/** The tables of what is said at the desk: see schema.ts for the others. */

export const questions = sqliteTable("questions", {
  id: text().primaryKey(),
  signatureId: text("signature_id").notNull(),
  textSealed: bytes("text_sealed").notNull(),
  askedBy: integer("asked_by").notNull(),
  askedAt: integer("asked_at").notNull(),
  ending: text().$type<QuestionEnding>(),
  endedAt: integer("ended_at"),
  answerSealed: bytes("answer_sealed"),
});

export const notes = sqliteTable("notes", {
  id: text().primaryKey(),
  signatureId: text("signature_id").notNull(),
  textSealed: bytes("text_sealed").notNull(),
  writtenBy: integer("written_by").notNull(),
  writtenAt: integer("written_at").notNull(),
});

export const declineReasons = sqliteTable("decline_reasons", {
  code: text().primaryKey(),
  position: integer().notNull(),
  words: text({ mode: "json" }).$type<ReasonWords>().notNull(),
  retiredAt: integer("retired_at"),
});

export const confirmationDays = sqliteTable("confirmation_days", {
  day: integer().notNull(),
  domain: text().notNull(),
  mailed: integer().notNull().default(0),
  delivered: integer().notNull().default(0),
  opened: integer().notNull().default(0),
  confirmed: integer().notNull().default(0),
  approved: integer().notNull().default(0),
});
