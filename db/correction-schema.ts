import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CORRECTION_ENDINGS } from "../app/domain/proposal";
import { bytes } from "./schema";

/** What signers want to be different: see schema.ts for the other tables. */
export const corrections = sqliteTable("corrections", {
  id: text().primaryKey(),
  signatureId: text("signature_id").notNull(),
  wantedSealed: bytes("wanted_sealed").notNull(),
  replacedSealed: bytes("replaced_sealed"),
  madeAt: integer("made_at").notNull(),
  ending: text().$type<(typeof CORRECTION_ENDINGS)[number]>(),
  endedAt: integer("ended_at"),
  endedBy: integer("ended_by"),
  reasonSealed: bytes("reason_sealed"),
});
