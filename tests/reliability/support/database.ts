import { join } from "node:path";
import Database from "better-sqlite3";

type Half = { what: string; rows: string };

/** Nothing of this may ever be found: a part of a change without its others. */
const HALVES: readonly Half[] = [
  {
    what: "a signature without its event",
    rows: "select id from signatures where id not in (select subject from events where type = 'signature.signed')",
  },
  {
    what: "a signature without its mail",
    rows: "select id from signatures where id not in (select signature_id from outbox where kind = 'confirm')",
  },
  {
    what: "a signature without its code",
    rows: "select id from signatures where id not in (select signature_id from challenges where purpose = 'confirm')",
  },
  {
    what: "a list that is counted wrong",
    rows: `select slug from letters where listed <>
      (select count(*) from signatures where letter_id = letters.id and status = 'listed' and hidden_at is null)`,
  },
];

/** Opens the database beside the server, or without one, and closes it again. */
export function withDatabase<T>(dataDir: string, look: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(join(dataDir, "undersigned.db"));
  try {
    return look(sqlite);
  } finally {
    sqlite.close();
  }
}

/** What is wrong with the file and its rows, in words; empty where it is sound. */
export function problemsOf(sqlite: Database.Database): string[] {
  const found = sqlite.prepare<[], string>("pragma integrity_check").pluck().all();
  const broken = sqlite.prepare("pragma foreign_key_check").all().length;
  return [
    ...found.filter((line) => line !== "ok"),
    ...(broken > 0 ? [`${broken} broken references`] : []),
    ...HALVES.filter(({ rows }) => sqlite.prepare(rows).get() !== undefined).map(({ what }) => what),
  ];
}

/** How long a mail in hand is its worker's: see delivery.server.ts. */
const LEASE = 120_000;

/**
 * The ids of mails that were in hand at a moment when the process died. They are another's two minutes later: here, at
 * once.
 */
export function freeMailsInHand(dataDir: string, diedAt: number): string[] {
  return withDatabase(dataDir, (sqlite) => {
    const inHand = sqlite
      .prepare<[number], string>("select message_id from outbox where status = 'queued' and leased_until <= ?")
      .pluck()
      .all(diedAt + LEASE);
    sqlite.prepare("update outbox set leased_until = 0 where leased_until <= ?").run(diedAt + LEASE);
    return inHand;
  });
}
