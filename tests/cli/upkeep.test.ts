import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { openApp } from "../../app/app.server";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
beforeEach(() => {
  me = operator();
});
afterEach(() => me.leave());

const file = (name: string) => join(me.folder, "demo", name);

/** Somebody writes past the product. */
function tamper(sql: string) {
  const sqlite = new Database(file("undersigned.db"));
  sqlite.exec(sql);
  sqlite.close();
}

test("an untouched log is sound", async () => {
  await me.run("demo", "--signatories", "20");
  const answer = await me.run("verify-log", "--json");
  expect(answer.code).toBe(0);
  expect(json(answer)).toMatchObject({ outcome: "sound", signatures: 20 });
});

test("verify-log tells an event's hash, to compare it with a receipt", async () => {
  await me.run("demo", "--signatories", "20");
  const told = json(await me.run("verify-log", "--event", "7", "--json"));
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(told).toMatchObject({ outcome: "sound", event: { index: 7, type: "signature.approved", hash } });
  expect((await me.run("verify-log", "--event", "7")).out).toMatch(
    /\nEvent 7, signature\.approved, .*:\n[0-9a-f]{64}\n$/,
  );
  expect(await me.run("verify-log", "--event", "900")).toMatchObject({
    code: 1,
    err: expect.stringContaining("no event 900"),
  });
  expect((await me.run("verify-log", "--event", "seven")).code).toBe(1);
});

test("verify-log names the first changed event", async () => {
  await me.run("demo", "--signatories", "20");
  tamper("update events set at = at + 1 where seq in (7, 9)");
  const answer = await me.run("verify-log", "--json");
  expect(answer.code).toBe(1);
  expect(json(answer)).toMatchObject({ outcome: "broken", where: "event 7" });
  expect(answer.err).toContain("event 7: it was changed after it was written");
});

test("verify-log names a listed signature whose public field was changed", async () => {
  await me.run("demo", "--signatories", "20");
  const sqlite = new Database(file("undersigned.db"));
  const id = String(sqlite.prepare("select id from signatures where seq = 5").pluck().get());
  sqlite.close();
  tamper("update signatures set organisation = organisation || '.' where seq = 5");
  expect((await me.run("verify-log")).err).toContain(`signature ${id}: a public field was changed without an event`);
});

test("verify-log finds an older copy of the database", async () => {
  await me.run("moderator", "add", "nina@alliance.example");
  await me.run("backup", file("older.db"));
  await me.run("moderator", "add", "tom@alliance.example");
  openApp(me.settings(), { server: true }).close();
  for (const name of ["undersigned.db-wal", "undersigned.db-shm"]) rmSync(file(name), { force: true });
  renameSync(file("older.db"), file("undersigned.db"));
  const answer = await me.run("verify-log", "--json");
  expect(answer.code).toBe(1);
  expect(json(answer)).toMatchObject({ outcome: "broken", where: "the database" });
  expect(answer.err).toContain("ends before event 2");
});

test("commands for a database refuse a folder without one, and make none", async () => {
  for (const command of ["backup", "verify-log", "recount"]) {
    const { code, err } = await me.run(command);
    expect(code).toBe(1);
    expect(err).toContain("There is no database in");
  }
  expect(existsSync(file("undersigned.db"))).toBe(false);
});

test("a backup is a whole, sound database, readable by its owner alone", async () => {
  await me.run("demo", "--signatories", "20");
  const answer = await me.run("backup", "--json");
  const [name = ""] = readdirSync(file("backups"));
  const bytes = statSync(file(`backups/${name}`)).size;
  expect(json(answer)).toEqual({ file: file(`backups/${name}`), bytes, encrypted: false });
  expect(statSync(file(`backups/${name}`)).mode & 0o077).toBe(0);
  const copy = new Database(file(`backups/${name}`), { readonly: true });
  expect(copy.prepare("select count(*) from signatures").pluck().get()).toBe(20);
  copy.close();
});

test("a backup replaces another file only when told to", async () => {
  await me.run("moderator", "add", "nina@alliance.example");
  await me.run("backup", file("copy.db"));
  expect((await me.run("backup", file("copy.db"))).err).toContain("add --yes");
  expect(await me.run("backup", file("copy.db"), "--yes")).toMatchObject({ code: 0 });
  expect((await me.run("backup", file("nowhere/copy.db"))).err).toContain("There is no folder");
  expect(readdirSync(file("")).filter((name) => name.includes("unfinished"))).toEqual([]);
});

test("a backup is encrypted where a passphrase is set, says so, and leaves no copy in clear", async () => {
  const own = operator({ BACKUP_PASSPHRASE: "four words and some more" });
  await own.run("moderator", "add", "nina@alliance.example");
  const kept = join(own.folder, "copy.age");
  expect((await own.run("backup", kept)).out).toMatch(/ MB, encrypted\)\.\n$/);
  expect(readFileSync(kept, "latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  const { file: named } = z.object({ file: z.string() }).parse(json(await own.run("backup", "--json")));
  expect(named).toMatch(/\/backups\/undersigned-\d{8}T\d{6}Z\.db\.age$/);
  expect(readdirSync(join(own.folder, "demo/backups"))).toEqual([basename(named)]);
  own.leave();
}, 60_000);

test("a backup of a database whose chain is broken is refused and not kept, and one that was there stays", async () => {
  await me.run("demo", "--signatories", "20");
  await me.run("backup", file("copy.db"));
  tamper("update events set at = at + 1 where seq = 7");
  const answer = await me.run("backup", file("copy.db"), "--yes");
  expect(answer).toMatchObject({ code: 1, err: expect.stringContaining("nothing was kept: event 7: it was changed") });
  const copy = new Database(file("copy.db"), { readonly: true });
  expect(copy.prepare("select count(*) from signatures").pluck().get()).toBe(20);
  copy.close();
  expect(readdirSync(file("")).filter((name) => name.includes("unfinished"))).toEqual([]);
});

test("recount mends counters and says what they were", async () => {
  await me.run("demo", "--signatories", "20");
  tamper("update letters set listed = 19, countries = 3");
  const answer = await me.run("recount", "--json");
  expect(json(answer)).toMatchObject([{ changed: true, before: { listed: 19, countries: 3 }, after: { listed: 20 } }]);
});

test("migrate says when there is nothing to do", async () => {
  const first = await me.run("migrate", "--json");
  expect(json(first)).toMatchObject({ migrated: expect.arrayContaining([expect.stringMatching(/^0001-/)]) });
  expect((await me.run("migrate")).out).toContain("Nothing to do");
});
