import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Purpose } from "../app/domain/challenge";
import type { CountryCode } from "../app/domain/countries";
import type { Digest } from "../app/domain/digest";
import type { Event, EventType } from "../app/domain/event";
import type { MailKind } from "../app/domain/mail";
import type { MailOrigin } from "../app/domain/mail-origin";
import type { Role } from "../app/domain/moderator";
import type { Authority, Sector } from "../app/domain/organisation";
import type { PauseReason } from "../app/domain/pause";
import type { Status } from "../app/domain/signature";

/** The tables as TypeScript sees them; keys, constraints and indexes stand in migrations/. */

export const bytes = (name: string) => blob(name, { mode: "buffer" });
const flag = (name: string) => integer(name, { mode: "boolean" });

export const meta = sqliteTable("meta", {
  key: text().primaryKey(),
  value: text().notNull(),
});

export const letters = sqliteTable("letters", {
  id: integer().primaryKey(),
  slug: text().notNull(),
  language: text().notNull(),
  contact: text().notNull(),
  version: integer().notNull(),
  opensAt: integer("opens_at"),
  closesAt: integer("closes_at"),
  createdAt: integer("created_at").notNull(),
  listed: integer().notNull().default(0),
  countries: integer().notNull().default(0),
  revision: integer().notNull().default(1),
  changedAt: integer("changed_at").notNull(),
  pausedAt: integer("paused_at"),
  pausedReason: text("paused_reason", { mode: "json" }).$type<PauseReason>(),
  reminds: flag("reminds").notNull().default(true),
  heldAt: integer("held_at"),
  heldNotice: text("held_notice", { mode: "json" }).$type<PauseReason>(),
  substantialVersion: integer("substantial_version"),
  askingAfter: integer("asking_after"),
  tellsWithdrawals: flag("tells_withdrawals").notNull().default(false),
});

export const letterTexts = sqliteTable("letter_texts", {
  letterId: integer("letter_id").notNull(),
  version: integer().notNull(),
  language: text().notNull(),
  title: text().notNull(),
  from: text("from_name").notNull(),
  to: text("to_name").notNull(),
  body: text().notNull(),
  sha256: text().notNull(),
  substantial: flag("substantial").notNull(),
  publishedAt: integer("published_at").notNull(),
});

export const moderators = sqliteTable("moderators", {
  id: integer().primaryKey(),
  emailSealed: bytes("email_sealed").notNull(),
  addressHash: bytes("address_hash").notNull(),
  role: text().$type<Role>().notNull(),
  createdAt: integer("created_at").notNull(),
  removedAt: integer("removed_at"),
  digest: text().$type<Digest>().notNull().default("daily"),
  digestedAt: integer("digested_at").notNull().default(0),
});

export const signatures = sqliteTable("signatures", {
  seq: integer().primaryKey(),
  id: text().notNull(),
  letterId: integer("letter_id").notNull(),
  version: integer().notNull(),
  language: text().notNull(),
  locale: text().notNull(),
  status: text().$type<Status>().notNull(),
  revision: integer().notNull().default(1),
  organisation: text().notNull(),
  organisationKey: text("organisation_key").notNull(),
  website: text().notNull(),
  websiteDomain: text("website_domain").notNull(),
  country: text().$type<CountryCode>().notNull(),
  sector: text().$type<Sector>().notNull(),
  authority: text().$type<Authority>().notNull(),
  statement: text(),
  showRepresentative: flag("show_representative").notNull(),
  nameSealed: bytes("name_sealed").notNull(),
  roleSealed: bytes("role_sealed").notNull(),
  emailSealed: bytes("email_sealed").notNull(),
  addressHash: bytes("address_hash").notNull(),
  emailDomain: text("email_domain").notNull(),
  fingerprint: bytes("fingerprint").notNull(),
  networkHash: bytes("network_hash"),
  salt: bytes("salt"),
  keyVersion: integer("key_version").notNull().default(1),
  signedAt: integer("signed_at").notNull(),
  confirmedAt: integer("confirmed_at"),
  decidedAt: integer("decided_at"),
  listedAt: integer("listed_at"),
  listing: integer(),
  disputedAt: integer("disputed_at"),
  withdrawnAt: integer("withdrawn_at"),
  hiddenAt: integer("hidden_at"),
  vouched: flag("vouched").notNull().default(false),
  decidedBy: integer("decided_by"),
  reasonCode: text("reason_code"),
  reasonSealed: bytes("reason_sealed"),
  mergedInto: text("merged_into"),
  askedAt: integer("asked_at"),
  proposedAt: integer("proposed_at"),
  erasedAt: integer("erased_at"),
  contactForgottenAt: integer("contact_forgotten_at"),
  signedOrganisation: text("signed_organisation"),
  vouchNoteSealed: bytes("vouch_note_sealed"),
  hiddenNoteSealed: bytes("hidden_note_sealed"),
  /** Null in rows from before there was a queue to filter, until the server has looked at them. */
  mailOrigin: text("mail_origin").$type<MailOrigin>(),
  alike: flag("alike").notNull().default(false),
  mailedAt: integer("mailed_at"),
  remindedAt: integer("reminded_at"),
  trapped: flag("trapped").notNull().default(false),
  mailedVersion: integer("mailed_version"),
  /** Null where it is not known: see app/domain/notice.ts. */
  notice: text(),
});

export const challenges = sqliteTable("challenges", {
  id: text().primaryKey(),
  purpose: text().$type<Purpose>().notNull(),
  signatureId: text("signature_id"),
  moderatorId: integer("moderator_id"),
  tries: integer().notNull().default(0),
  createdAt: integer("created_at").notNull(),
  sentAt: integer("sent_at"),
  usedAt: integer("used_at"),
});

export const events = sqliteTable("events", {
  seq: integer().primaryKey(),
  at: integer().notNull(),
  type: text().$type<EventType>().notNull(),
  subject: text().notNull(),
  actor: text().$type<Event["actor"]>().notNull(),
  data: text({ mode: "json" }).$type<Event["data"]>().notNull(),
  hash: bytes("hash").notNull(),
});

export const outbox = sqliteTable("outbox", {
  id: integer().primaryKey(),
  messageId: text("message_id").notNull(),
  kind: text().$type<MailKind>().notNull(),
  signatureId: text("signature_id"),
  challengeId: text("challenge_id"),
  moderatorId: integer("moderator_id"),
  handOverId: text("hand_over_id"),
  status: text().$type<"queued" | "sent" | "failed" | "cancelled">().notNull().default("queued"),
  attempts: integer().notNull().default(0),
  nextAt: integer("next_at").notNull(),
  leasedUntil: integer("leased_until"),
  lastError: text("last_error"),
  createdAt: integer("created_at").notNull(),
  sentAt: integer("sent_at"),
});

export const limits = sqliteTable("limits", {
  key: bytes("key").primaryKey(),
  endsAt: integer("ends_at").notNull(),
  count: integer().notNull(),
});

export const blockedAddresses = sqliteTable("blocked_addresses", {
  id: integer().primaryKey(),
  addressHash: bytes("address_hash").notNull(),
  emailSealed: bytes("email_sealed").notNull(),
  blockedAt: integer("blocked_at").notNull(),
});

export const reports = sqliteTable("reports", {
  id: text().primaryKey(),
  signatureId: text("signature_id").notNull(),
  textSealed: bytes("text_sealed").notNull(),
  emailSealed: bytes("email_sealed"),
  createdAt: integer("created_at").notNull(),
  settledAt: integer("settled_at"),
  settledBy: integer("settled_by"),
});
