import { expect } from "vitest";
import { world } from "./world";

export type Row = Record<string, unknown>;
export type Filled = Awaited<ReturnType<typeof filled>>;

const ID = "0000000000000000";
const HASH = Buffer.alloc(32, 1);
export const SEALED = Buffer.alloc(40);

/** A row for each table that the database takes as it is. */
export const SOUND: Record<string, Row> = {
  meta: { key: "k", value: "v" },
  letters: { id: 9, slug: "s", language: "en", contact: "c", version: 1, created_at: 1 },
  letter_texts: {
    ...{ letter_id: 1, version: 1, language: "fr", title: "t", from_name: "f", to_name: "t", body: "b" },
    ...{ sha256: "0".repeat(64), substantial: 0, published_at: 1 },
  },
  moderators: { id: 9, email_sealed: SEALED, address_hash: HASH, role: "owner", created_at: 1 },
  signatures: {
    ...{ id: ID, letter_id: 1, version: 1, language: "en", locale: "en", status: "unconfirmed", revision: 1 },
    ...{ organisation: "O", organisation_key: "o", website: "w", website_domain: "w", country: "IE", sector: "ngo" },
    ...{ authority: "board", statement: null, show_representative: 0, name_sealed: SEALED, role_sealed: SEALED },
    ...{ email_sealed: SEALED, address_hash: HASH, email_domain: "d", fingerprint: HASH, network_hash: null },
    ...{ key_version: 1, signed_at: 1 },
    ...{
      confirmed_at: null,
      decided_at: null,
      listed_at: null,
      listing: null,
      withdrawn_at: null,
      merged_into: null,
      vouched: 0,
    },
    ...{ decided_by: null, reason_code: null, reason_sealed: null },
  },
  tallies: { letter_id: 1, country: "FR", sector: "ngo", listed: 1 },
  listed_days: { letter_id: 1, day: 0, listed: 1 },
  look_alikes: { signature_id: "s", listed_id: "s" },
  name_keys: { letter_id: 1, key: "k", signature_id: "s" },
  challenges: { id: ID, purpose: "confirm", signature_id: "s", moderator_id: null, tries: 0, created_at: 1 },
  events: { seq: 999, at: 1, type: "t", subject: "s", actor: "system", data: "{}", hash: HASH },
  outbox: {
    ...{ message_id: "<x>", kind: "confirm", signature_id: "s", challenge_id: null, moderator_id: null },
    ...{ status: "queued", attempts: 0, next_at: 1, created_at: 1, sent_at: null },
  },
  bulk_actions: { id: ID, moderator_id: 1, act: "approve", state: "shown", shown_at: 1 },
  bulk_items: { bulk_id: ID, position: 1, signature_id: "s", revision: 1, state: "shown" },
  credentials: { id: "c", moderator_id: 1, kind: "totp", secret_sealed: SEALED, created_at: 1 },
  sessions: { id_hash: HASH, moderator_id: 1, way: "mail", browser: "b", created_at: 1, seen_at: 1 },
  answered_challenges: { hash: HASH, answered_at: 1 },
  limits: { key: HASH, ends_at: 1, count: 1 },
  alarms: { id: 9, kind: "domain", cause: "limit", subject: "d", letter_id: 1, first_at: 1, last_at: 1, times: 1 },
  reports: { id: ID, signature_id: "s", text_sealed: SEALED, email_sealed: null, created_at: 1 },
  questions: { id: ID, signature_id: "s", text_sealed: SEALED, asked_by: 1, asked_at: 1 },
  notes: { id: ID, signature_id: "s", text_sealed: SEALED, written_by: 1, written_at: 1 },
  corrections: { id: ID, signature_id: "s", wanted_sealed: SEALED, made_at: 1 },
  hand_overs: {
    ...{ id: ID, signature_id: "s", email_sealed: SEALED, address_hash: HASH, from_sealed: SEALED, begun_at: 1 },
  },
  withdrawals: { id: 9, letter_id: 1, at: 1 },
  decline_reasons: { code: "c", position: 1, words: "{}" },
  confirmation_days: { day: 0, domain: "d" },
  timers: { name: "t", known_since: 1 },
  blocked_addresses: { id: 9, address_hash: HASH, email_sealed: SEALED, blocked_at: 1 },
};

/** A letter, a moderator and a signature for the rows to point at; "s" in a row stands for the signature. */
export async function filled() {
  const w = world();
  await w.letter();
  await w.moderator();
  const { id } = await w.signed();
  function insert(table: string, changes: Row = {}) {
    const row = { ...SOUND[table], ...changes };
    for (const column of ["signature_id", "merged_into", "listed_id"]) if (row[column] === "s") row[column] = id;
    const columns = Object.keys(row);
    w.sqlite
      .prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => "?").join()})`)
      .run(columns.map((column) => row[column]));
  }
  return { w, id, insert };
}

/** The database says no, with this code, and nothing is written. */
export const refused = ({ insert }: Filled, table: string, changes: Row, code: RegExp) =>
  expect(() => insert(table, changes), `${table} ${JSON.stringify(changes)}`).toThrow(
    expect.objectContaining({ code: expect.stringMatching(code) }),
  );
