import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { HAND_OVER_ENDINGS } from "../app/domain/proposal";
import { bytes } from "./schema";

/** The table of hand-overs: see schema.ts for the others. */
export const handOvers = sqliteTable("hand_overs", {
  id: text().primaryKey(),
  signatureId: text("signature_id").notNull(),
  emailSealed: bytes("email_sealed").notNull(),
  addressHash: bytes("address_hash").notNull(),
  fromSealed: bytes("from_sealed").notNull(),
  begunAt: integer("begun_at").notNull(),
  confirmedAt: integer("confirmed_at"),
  ending: text().$type<(typeof HAND_OVER_ENDINGS)[number]>(),
  endedAt: integer("ended_at"),
  endedBy: integer("ended_by"),
});
