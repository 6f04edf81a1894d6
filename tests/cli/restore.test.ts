import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openApp } from "../../app/app.server";
import { removeModerator } from "../../app/usecases/manage-moderators.server";
import { seal } from "../../db/backups/seal.server";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
let prepared: ReturnType<typeof operator>;
let signatureId: string;
beforeAll(async () => {
  prepared = operator();
  signatureId = await prepare(prepared);
}, 30_000);
beforeEach(() => {
  me = operator();
  cpSync(prepared.folder, me.folder, { recursive: true });
});
afterEach(() => me.leave());
afterAll(() => prepared.leave());

const file = (name: string) => join(me.folder, "demo", name);
const look = (sql: string, name = "undersigned.db") => {
  const sqlite = new Database(file(name), { readonly: true });
  try {
    return sqlite.prepare(sql).pluck().get();
  } finally {
    sqlite.close();
  }
};
const kept = () => readdirSync(file("backups")).filter((name) => name.startsWith("replaced-"));

/** A demonstration with a copy of it, in which a mail waits and one is on the list who is erased afterwards. */
async function prepare({ run, settings, folder }: typeof me): Promise<string> {
  await run("demo", "--signatories", "20");
  await run("moderator", "add", "nina@alliance.example");
  await run("moderator", "add", "tom@alliance.example");
  const { app, close } = openApp(settings(), { server: true });
  const [batch] = app.db.maintenance.signatures();
  const [entry, other] = batch ?? [];
  if (!entry || !("signature" in entry) || !other || !("signature" in other)) throw new Error("no signature");
  const { id, email } = entry.signature;
  await app.db.write(() => {
    app.db.outbox.insert({
      messageId: "<m@x>",
      kind: "withdrawn",
      signatureId: other.signature.id,
      createdAt: 1,
      nextAt: 1,
    });
    app.db.challenges.insert({ id: "0123456789abcdef", purpose: "withdraw", signatureId: id, createdAt: app.now() });
    const seat = { moderatorId: 2, way: "mail" as const, browser: "b", createdAt: app.now(), seenAt: app.now() };
    app.db.sessions.insert({ idHash: Buffer.alloc(32, 7), ...seat });
  });
  await run("backup", join(folder, "demo", "copy.db"));
  await removeModerator(app, "tom@alliance.example");
  close();
  await run("erase", email, "--yes");
  openApp(settings(), { server: true }).close();
  return id;
}

test("restore puts a copy in place, and nothing goes on in it that is over", async () => {
  const answer = await me.run("restore", file("copy.db"), "--yes", "--json");
  expect(answer).toMatchObject({ code: 0, err: "" });
  expect(json(answer)).toMatchObject({
    ...{ file: file("copy.db"), signatures: 20, sessions: 1, codes: 1, mails: 1, recounted: 0, migrated: [] },
    journal: { erased: 1, removed: 1 },
    replaced: { file: file(`backups/${kept()[0]}`), signatures: 20 },
  });
  expect(look(`select status from signatures where id = '${signatureId}'`)).toBe("withdrawn");
  expect(look("select count(*) from sessions")).toBe(0);
  expect(look("select count(*) from challenges where used_at is null")).toBe(0);
  expect(look("select status || last_error from outbox where kind = 'withdrawn'")).toBe("failedHELD");
  expect(look("select count(*) from moderators where removed_at is null")).toBe(1);
  expect(look("select listed from letters")).toBe(19);
  expect(look("select count(*) from events where type = 'signature.erased'", `backups/${kept()[0]}`)).toBe(1);
  // A server starts with it: the note of how far the chain had come is renewed.
  openApp(me.settings(), { server: true }).close();
  expect(json(await me.run("verify-log", "--json"))).toMatchObject({ outcome: "sound", signatures: 20 });
  expect(readdirSync(file("")).filter((name) => /restoring|-wal|-shm|\.new/.test(name))).toEqual([]);
});

test("restore says what it will do, and does nothing without an answer", async () => {
  const before = readFileSync(file("undersigned.db"));
  const { code, err } = await me.run("restore", file("copy.db"));
  expect(code).toBe(1);
  expect(err).toMatch(
    /is sound: 20 signatures, \d+ events, the last at .*\. It takes the place of .*; 3 events since will/,
  );
  expect(err).toContain("Nobody is here to ask");
  expect(readFileSync(file("undersigned.db")).equals(before)).toBe(true);
  expect([kept(), existsSync(file("restoring"))]).toEqual([[], false]);
});

test("what restore did is said in words", async () => {
  const { out } = await me.run("restore", file("copy.db"), "--yes");
  expect(out).toMatch(/^Restored .*copy\.db: 20 signatures, \d+ events, the last at /);
  expect(out).toMatch(
    /Ended: 1 session, 1 code\. Held: 1 mail; see “Mail” at the desk\.\nThe journal: 1 erased, 1 moder/,
  );
  expect((await me.run("restore", file("copy.db"), "--yes")).out).toContain("1 erased, 1 moderators removed since");
  expect(kept()).toHaveLength(2);
});

test("restore refuses while a server runs, or anything else has the database open", async () => {
  const server = openApp(me.settings(), { server: true });
  expect((await me.run("restore", file("copy.db"), "--yes")).err).toMatch(/^A server uses .* Nothing was changed\.\n$/);
  server.close();
  const command = openApp(me.settings(), { server: false });
  const { err } = await me.run("restore", file("copy.db"), "--yes");
  command.close();
  expect(err).toMatch(/^Another process has the database open\. .* Nothing was changed\.\n$/);
  expect(kept()).toEqual([]);
});

test.each([
  ["is no database", () => writeFileSync(file("copy.db"), "Dear Sir or Madam"), "is not a database of Undersigned"],
  ["is another program’s", () => other("create table notes (text)"), "is not a database of Undersigned"],
  [
    "was changed behind our back",
    () => tamper("update events set at = at + 1 where seq = 3"),
    "event 3: it was changed",
  ],
  ["is of a live instance", () => tamper("update meta set value = 'live' where key = 'mode'"), "made for live use"],
  ["has another key", () => tamper("update meta set value = 'x' where key = 'key-check'"), "another SECRET_KEY"],
  ["is newer", () => tamper("insert into migrations values ('0099-later', 'x', 1)"), "made by a newer version"],
  ["has broken references", () => tamper("pragma foreign_keys = off; delete from letters"), "broken references"],
])("a file that %s is refused, and nothing is changed", async (_, spoil, words) => {
  const before = readFileSync(file("undersigned.db"));
  spoil();
  const { code, err } = await me.run("restore", file("copy.db"), "--yes");
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).toContain("Nothing was changed.");
  expect(readFileSync(file("undersigned.db")).equals(before)).toBe(true);
  expect([kept(), existsSync(file("restoring"))]).toEqual([[], false]);
});

test("a copy encrypted for a recipient is opened with the identity, and with nothing else", async () => {
  const identity = await generateX25519Identity();
  await seal(file("copy.db"), file("copy.db.age"), { recipient: await identityToRecipient(identity) });
  writeFileSync(file("identity.txt"), `# made for a test\n${identity}\n`);
  writeFileSync(file("other.txt"), await generateX25519Identity());
  expect((await me.run("restore", file("copy.db.age"), "--yes")).err).toContain(
    "It is encrypted. Set BACKUP_PASSPHRASE",
  );
  const wrong = await me.run("restore", file("copy.db.age"), "--yes", "--identity", file("other.txt"));
  expect(wrong.err).toContain("it does not open with this identity");
  expect(kept()).toEqual([]);
  const right = await me.run("restore", file("copy.db.age"), "--yes", "--identity", file("identity.txt"));
  expect([right.code, right.err]).toEqual([0, ""]);
  expect(kept()).toHaveLength(1);
  expect(existsSync(file("backups/unfinished/restore.db"))).toBe(false);
});

test("a copy with flipped bytes is refused", async () => {
  const bytes = readFileSync(file("copy.db"));
  bytes.fill(0xff, 4_096 * 4 + 100, 4_096 * 5);
  writeFileSync(file("copy.db"), bytes);
  expect((await me.run("restore", file("copy.db"), "--yes")).err).toMatch(/cannot be restored\. It is (damaged|not)/);
});

test("an older schema is brought to this version's on the way, and the copy itself is left alone", async () => {
  tamper("delete from migrations where name = '0015-the-notice'; alter table signatures drop column notice");
  const copy = readFileSync(file("copy.db"));
  expect(json(await me.run("restore", file("copy.db"), "--yes", "--json"))).toMatchObject({
    migrated: ["0015-the-notice"],
  });
  expect(readFileSync(file("copy.db")).equals(copy)).toBe(true);
});

test("a damaged database is replaced and kept as it lay, with its log", async () => {
  writeFileSync(file("undersigned.db"), "nothing that SQLite knows");
  writeFileSync(file("undersigned.db-wal"), "nor this");
  expect(json(await me.run("restore", file("copy.db"), "--yes", "--json"))).toMatchObject({ journal: { erased: 1 } });
  const [name = "", wal] = kept().sort();
  expect(readFileSync(file(`backups/${name}`), "utf8")).toBe("nothing that SQLite knows");
  expect(wal).toBe(`${name}-wal`);
  openApp(me.settings(), { server: true }).close();
});

test("into an empty folder a copy is restored too", async () => {
  for (const name of ["undersigned.db", "head", "journal", "server.lock"]) rmSync(file(name), { force: true });
  expect(json(await me.run("restore", file("copy.db"), "--yes", "--json"))).toMatchObject({ replaced: null });
  openApp(me.settings(), { server: true }).close();
});

test("an older copy that was put back by hand is refused, and restored where it lies", async () => {
  copyFileSync(file("copy.db"), file("undersigned.db"));
  const { err } = await me.run("recount");
  expect(err).toContain(
    `If you put it there on purpose, stop the server and run: undersigned restore ${file("undersigned.db")}`,
  );
  expect((await me.run("restore", file("undersigned.db"), "--yes")).code).toBe(0);
  expect((await me.run("recount")).code).toBe(0);
  expect(look(`select status from signatures where id = '${signatureId}'`)).toBe("withdrawn");
});

function tamper(sql: string) {
  const sqlite = new Database(file("copy.db"));
  sqlite.exec(sql);
  sqlite.close();
}

function other(sql: string) {
  rmSync(file("copy.db"));
  tamper(sql);
}
