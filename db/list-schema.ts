import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CountryCode } from "../app/domain/countries";
import type { Sector } from "../app/domain/organisation";

/** The tables that are kept with the lists: see schema.ts for the others. */

export const search = sqliteTable("search", {
  rowid: integer().notNull(),
  pieces: text().notNull(),
});

export const tallies = sqliteTable("tallies", {
  letterId: integer("letter_id").notNull(),
  country: text().$type<CountryCode>().notNull(),
  sector: text().$type<Sector>().notNull(),
  listed: integer().notNull(),
});

export const listedDays = sqliteTable("listed_days", {
  letterId: integer("letter_id").notNull(),
  day: integer().notNull(),
  listed: integer().notNull(),
});

export const nameKeys = sqliteTable("name_keys", {
  letterId: integer("letter_id").notNull(),
  key: text().notNull(),
  signatureId: text("signature_id").notNull(),
});
