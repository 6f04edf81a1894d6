import { expect, test } from "vitest";
import { OPEN_STATUSES } from "~/domain/signature";
import { filled, type Row, refused, SEALED, SOUND } from "../support/rows";

test("the rows that the tests change one thing of are taken as they are", async () => {
  const { insert } = await filled();
  for (const table of Object.keys(SOUND)) insert(table);
});

const WAITING = { status: "waiting", confirmed_at: 2 };
const LISTED = { ...WAITING, status: "listed", decided_at: 3, listed_at: 3, listing: 3 };

const DOING = { state: "doing", started_at: 2 };

const IMPOSSIBLE: [table: string, changes: Row][] = [
  ["letters", { version: 0 }],
  ["letters", { listed: -1 }],
  ["letters", { countries: -1 }],
  ["letters", { listed: 1, countries: 2 }],
  ["letters", { revision: 0 }],
  ["letters", { opens_at: 2, closes_at: 1 }],
  ["letter_texts", { version: 0 }],
  ["letter_texts", { sha256: "0" }],
  ["letter_texts", { substantial: 2 }],
  ["moderators", { role: "root" }],
  ["signatures", { id: "short" }],
  ["signatures", { status: "approved" }],
  ["signatures", { revision: 0 }],
  ["signatures", { organisation: "" }],
  ["signatures", { organisation: "x".repeat(151) }],
  ["signatures", { organisation_key: "" }],
  ["signatures", { country: "I" }],
  ["signatures", { country: "IRL0" }],
  ["signatures", { sector: "charity" }],
  ["signatures", { authority: "me" }],
  ["signatures", { show_representative: 2 }],
  ["signatures", { address_hash: Buffer.alloc(31) }],
  ["signatures", { fingerprint: Buffer.alloc(31) }],
  ["signatures", { network_hash: Buffer.alloc(32) }],
  ["signatures", { key_version: 0 }],
  ["signatures", { vouched: 2 }],
  ["signatures", { alike: 2 }],
  ["bulk_actions", { id: "short" }],
  ["bulk_actions", { act: "withdraw" }],
  ["bulk_actions", { ...DOING, state: "forgotten" }],
  ["bulk_actions", { reason_code: "other" }],
  ["bulk_actions", { mails: 2 }],
  ["bulk_actions", { state: "doing" }],
  ["bulk_actions", { started_at: 2 }],
  ["bulk_actions", { ...DOING, undone_by: 1 }],
  ["bulk_actions", { ...DOING, state: "undoing" }],
  ["bulk_items", { position: 0 }],
  ["bulk_items", { state: "lost" }],
  ["bulk_items", { state: "left", why: "mood" }],
  ["bulk_items", { state: "left" }],
  ["bulk_items", { state: "done", why: "changed" }],
  ["signatures", { mail_origin: "heaven" }],
  ["signatures", { status: "waiting" }],
  ["signatures", { confirmed_at: 2 }],
  ["signatures", { ...LISTED, listed_at: null }],
  ["signatures", { ...LISTED, listing: null }],
  ["signatures", { ...WAITING, listed_at: 3 }],
  ["signatures", { ...WAITING, listing: 3 }],
  ["signatures", { ...LISTED, decided_at: null }],
  ["signatures", { ...WAITING, status: "declined" }],
  ["signatures", { status: "withdrawn" }],
  ["signatures", { withdrawn_at: 2 }],
  ["signatures", { ...WAITING, decided_at: 3, status: "merged" }],
  ["signatures", { ...WAITING, merged_into: "s" }],
  ["signatures", { ...WAITING, status: "merged", merged_into: "s" }],
  ["signatures", { ...WAITING, status: "declined", decided_at: 3, reason_code: "other" }],
  ["signatures", { ...WAITING, status: "declined", decided_at: 3, reason_sealed: SEALED }],
  ["signatures", { ...WAITING, hidden_at: 3 }],
  ["signatures", { ...LISTED, hidden_note_sealed: SEALED }],
  ["signatures", { ...WAITING, vouch_note_sealed: SEALED }],
  ["letters", { paused_at: 2 }],
  ["letters", { paused_reason: "{}" }],
  ["letters", { paused_at: 2, paused_reason: "{" }],
  ["tallies", { listed: 0 }],
  ["listed_days", { listed: 0 }],
  ["listed_days", { day: 1 }],
  ["challenges", { id: "short" }],
  ["challenges", { purpose: "guess" }],
  ["challenges", { tries: -1 }],
  ["challenges", { moderator_id: 1 }],
  ["challenges", { signature_id: null }],
  ["challenges", { purpose: "sign-in" }],
  ["events", { seq: 0 }],
  ["events", { data: "{" }],
  ["events", { hash: Buffer.alloc(31) }],
  ["outbox", { status: "lost" }],
  ["outbox", { attempts: -1 }],
  ["outbox", { status: "sent" }],
  ["outbox", { sent_at: 1 }],
  ["outbox", { signature_id: null }],
  ["outbox", { moderator_id: 1 }],
  ["credentials", { kind: "password" }],
  ["credentials", { counter: -1 }],
  ["sessions", { way: "window" }],
  ["answered_challenges", { hash: Buffer.alloc(31) }],
  ["sessions", { id_hash: Buffer.alloc(31) }],
  ["limits", { count: -1 }],
  ["reports", { id: "short" }],
  ["reports", { settled_at: 2 }],
  ["reports", { settled_by: 1 }],
  ["signatures", { asked_at: 2 }],
  ["signatures", { ...LISTED, asked_at: 2 }],
  ["signatures", { signed_organisation: "O" }],
  ["questions", { id: "short" }],
  ["questions", { ending: "forgotten", ended_at: 2 }],
  ["questions", { ending: "closed" }],
  ["questions", { ended_at: 2 }],
  ["questions", { ending: "answered", ended_at: 2 }],
  ["questions", { ending: "closed", ended_at: 2, answer_sealed: SEALED }],
  ["questions", { answer_sealed: SEALED }],
  ["notes", { id: "short" }],
  ["signatures", { proposed_at: 2 }],
  ["signatures", { ...WAITING, erased_at: 2 }],
  ["signatures", { status: "withdrawn", withdrawn_at: 2, erased_at: 2, salt: SEALED }],
  ["corrections", { id: "short" }],
  ["corrections", { ending: "forgotten", ended_at: 2 }],
  ["corrections", { ending: "closed" }],
  ["corrections", { ended_at: 2 }],
  ["corrections", { ending: "accepted", ended_at: 2 }],
  ["corrections", { ending: "closed", ended_at: 2, ended_by: 1 }],
  ["corrections", { ending: "closed", ended_at: 2, replaced_sealed: SEALED }],
  ["corrections", { ending: "closed", ended_at: 2, reason_sealed: SEALED }],
  ["hand_overs", { id: "short" }],
  ["hand_overs", { address_hash: Buffer.alloc(31) }],
  ["hand_overs", { ending: "forgotten", ended_at: 2 }],
  ["hand_overs", { ending: "closed" }],
  ["hand_overs", { ended_at: 2 }],
  ["hand_overs", { ending: "done", ended_at: 2 }],
  ["decline_reasons", { code: "" }],
  ["decline_reasons", { code: "x".repeat(41) }],
  ["decline_reasons", { words: "{" }],
  ["letters", { reminds: 2 }],
  ["letters", { held_at: 2 }],
  ["letters", { held_notice: "{}" }],
  ["letters", { held_at: 2, held_notice: "{" }],
  ["signatures", { trapped: 2 }],
  ["alarms", { kind: "weather" }],
  ["alarms", { cause: "mood" }],
  ["alarms", { kind: "network", subject: "192.0.2.0/24" }],
  ["alarms", { first_at: 2 }],
  ["alarms", { times: 0 }],
  ["alarms", { seen_at: 2 }],
  ["alarms", { seen_by: 1 }],
  ["letters", { tells_withdrawals: 2 }],
  ["letters", { substantial_version: 2 }],
  ["letters", { asking_after: 0 }],
  ["signatures", { reminded_at: 2 }],
  ["moderators", { digest: "weekly" }],
  ["confirmation_days", { day: 1 }],
  ["timers", { name: "" }],
  ["timers", { ended_at: 2, outcome: "done" }],
  ["timers", { succeeded_at: 2 }],
  ["timers", { began_at: 2, ended_at: 3 }],
  ["timers", { began_at: 2, outcome: "done" }],
  ["timers", { began_at: 2, ended_at: 1, outcome: "done" }],
  ["timers", { began_at: 2, ended_at: 3, outcome: "lost" }],
  ["confirmation_days", { mailed: -1 }],
  ["confirmation_days", { delivered: -1 }],
  ["confirmation_days", { opened: -1 }],
  ["confirmation_days", { confirmed: -1 }],
  ["confirmation_days", { approved: -1 }],
];

test("what cannot be is refused", async () => {
  const there = await filled();
  for (const [table, changes] of IMPOSSIBLE) refused(there, table, changes, /^SQLITE_CONSTRAINT_CHECK$/);
});

test.each<[string, Row]>([
  ["a withdrawal before confirming", { status: "withdrawn", withdrawn_at: 2 }],
  ["a listing", LISTED],
  [
    "a decline with its reason",
    { ...WAITING, status: "declined", decided_at: 3, reason_code: "other", reason_sealed: SEALED },
  ],
  ["a listing that is hidden", { ...LISTED, hidden_at: 4, hidden_note_sealed: SEALED }],
  ["a vouching with its note", { ...WAITING, vouched: 1, vouch_note_sealed: SEALED }],
  ["a merge", { ...WAITING, status: "merged", decided_at: 3, merged_into: "s" }],
  ["150 characters beyond the basic plane", { organisation: "𝔘".repeat(150) }],
])("%s is taken", async (_, changes) => {
  (await filled()).insert("signatures", changes);
});

const KEYS: [table: string, columns: string[]][] = [
  ["letters", ["slug"]],
  ["alarms", ["id"]],
  ["letter_texts", ["letter_id", "version", "language"]],
  ["moderators", ["address_hash"]],
  ["signatures", ["id"]],
  ["tallies", ["letter_id", "country", "sector"]],
  ["listed_days", ["letter_id", "day"]],
  ["name_keys", ["letter_id", "key", "signature_id"]],
  ["look_alikes", ["signature_id", "listed_id"]],
  ["bulk_actions", ["id"]],
  ["bulk_items", ["bulk_id", "position"]],
  ["challenges", ["id"]],
  ["events", ["seq"]],
  ["outbox", ["message_id"]],
  ["credentials", ["id"]],
  ["sessions", ["id_hash"]],
  ["answered_challenges", ["hash"]],
  ["limits", ["key"]],
  ["blocked_addresses", ["address_hash"]],
  ["reports", ["id"]],
  ["questions", ["id"]],
  ["notes", ["id"]],
  ["corrections", ["id"]],
  ["hand_overs", ["id"]],
  ["withdrawals", ["id"]],
  ["decline_reasons", ["code"]],
  ["confirmation_days", ["day", "domain"]],
  ["meta", ["key"]],
  ["timers", ["name"]],
];

test("no two rows share what tells them apart", async () => {
  const there = await filled();
  for (const [table, columns] of KEYS) {
    there.insert(table);
    const otherwise = SOUND[table]?.id !== undefined && !columns.includes("id") ? { id: 10 } : {};
    refused(there, table, otherwise, /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|ROWID)$/);
  }
  expect(KEYS.map(([table]) => table).sort()).toEqual(Object.keys(SOUND).sort());
});

test.each([
  ["waiting", WAITING],
  ["listed", LISTED],
  ["disputed", { ...WAITING, status: "disputed", disputed_at: 3 }],
])("an address signs once for an organisation while that is %s", async (status, fields) => {
  const there = await filled();
  there.insert("signatures", fields);
  refused(there, "signatures", { ...WAITING, id: "1".repeat(16) }, /^SQLITE_CONSTRAINT_UNIQUE$/);
  // Another address, organisation or letter, or one that nobody confirmed yet.
  there.insert("signatures", { ...WAITING, id: "2".repeat(16), address_hash: Buffer.alloc(32, 2) });
  there.insert("signatures", { ...WAITING, id: "3".repeat(16), organisation_key: "other" });
  there.insert("signatures", { id: "4".repeat(16) });
  expect(OPEN_STATUSES).toContain(status);
});

test("no two names of a letter stand at the same place", async () => {
  const there = await filled();
  there.insert("signatures", LISTED);
  const other = { ...LISTED, id: "1".repeat(16), organisation_key: "other" };
  refused(there, "signatures", other, /^SQLITE_CONSTRAINT_UNIQUE$/);
  there.insert("signatures", { ...other, listing: 4 });
});

test("a signature has one open question", async () => {
  const there = await filled();
  there.insert("questions");
  refused(there, "questions", { id: "1".repeat(16) }, /^SQLITE_CONSTRAINT_UNIQUE$/);
  there.insert("questions", { id: "2".repeat(16), ending: "closed", ended_at: 2 });
});

test.each(["declined", "merged", "withdrawn"])("after it was %s, the address can sign for it again", async (status) => {
  const there = await filled();
  const over = {
    declined: { decided_at: 3 },
    merged: { decided_at: 3, merged_into: "s" },
    withdrawn: { withdrawn_at: 3 },
  }[status];
  there.insert("signatures", { ...WAITING, status, ...over });
  there.insert("signatures", { ...WAITING, id: "1".repeat(16) });
});

const NOWHERE: [table: string, changes: Row][] = [
  ["letter_texts", { letter_id: 77 }],
  ["signatures", { letter_id: 77 }],
  ["signatures", { version: 77 }],
  ["signatures", { language: "de" }],
  ["signatures", { ...LISTED, decided_by: 77 }],
  ["signatures", { ...WAITING, status: "merged", decided_at: 3, merged_into: "nobody" }],
  ["tallies", { letter_id: 77 }],
  ["listed_days", { letter_id: 77 }],
  ["bulk_actions", { moderator_id: 77 }],
  ["bulk_actions", { ...DOING, state: "undone", undone_by: 77 }],
  ["bulk_items", { bulk_id: "nothing" }],
  ["bulk_items", { signature_id: "nobody" }],
  ["look_alikes", { signature_id: "nobody" }],
  ["look_alikes", { listed_id: "nobody" }],
  ["name_keys", { letter_id: 77 }],
  ["name_keys", { signature_id: "nobody" }],
  ["challenges", { signature_id: "nobody" }],
  ["challenges", { purpose: "sign-in", signature_id: null, moderator_id: 77 }],
  ["outbox", { signature_id: "nobody" }],
  ["outbox", { challenge_id: "nobody" }],
  ["outbox", { signature_id: null, moderator_id: 77 }],
  ["credentials", { moderator_id: 77 }],
  ["sessions", { moderator_id: 77 }],
  ["reports", { signature_id: "nobody" }],
  ["reports", { settled_at: 2, settled_by: 77 }],
  ["alarms", { letter_id: 77 }],
  ["alarms", { seen_at: 2, seen_by: 77 }],
  ["questions", { signature_id: "nobody" }],
  ["questions", { asked_by: 77 }],
  ["notes", { signature_id: "nobody" }],
  ["notes", { written_by: 77 }],
  ["outbox", { hand_over_id: "nothing" }],
  ["withdrawals", { letter_id: 77 }],
  ["corrections", { signature_id: "nobody" }],
  ["corrections", { ending: "refused", ended_at: 2, ended_by: 77 }],
  ["hand_overs", { signature_id: "nobody" }],
  ["hand_overs", { confirmed_at: 1, ending: "refused", ended_at: 2, ended_by: 77 }],
];

test("what points nowhere is refused", async () => {
  const there = await filled();
  for (const [table, changes] of NOWHERE) refused(there, table, changes, /^SQLITE_CONSTRAINT_FOREIGNKEY$/);
});

test("no reference of the schema is new to this test", async () => {
  const { w } = await filled();
  for (const table of Object.keys(SOUND)) {
    const references = w.sqlite
      .prepare<[], number>(`select count(distinct id) from pragma_foreign_key_list('${table}')`)
      .pluck()
      .get();
    expect(NOWHERE.filter(([of]) => of === table).length, table).toBeGreaterThanOrEqual(references ?? 0);
  }
});

test("nothing that is pointed at can be deleted from under it", async () => {
  const { w, id, insert } = await filled();
  insert("sessions");
  for (const [table, where] of [
    ["letters", "id = 1"],
    ["letter_texts", "letter_id = 1"],
    ["moderators", "id = 1"],
    ["signatures", `id = '${id}'`],
    ["challenges", `signature_id = '${id}'`],
  ]) {
    expect(() => w.sqlite.exec(`delete from ${table} where ${where}`), table).toThrow(/FOREIGN KEY/);
  }
});
