import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { backupName } from "~/domain/backups";
import { backUp } from "~/usecases/back-up.server";
import { drillRestore } from "~/usecases/drill-restore.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { openSqlite } from "../../db/connect.server";
import { NOON } from "../support/app";
import { HOUR, type World, world } from "../support/world";

const PASSPHRASE = "four words and some more";
const backupsOf = ({ folder }: World) => join(folder, "backups");
const names = (w: World) => (existsSync(backupsOf(w)) ? readdirSync(backupsOf(w)).sort() : []);

/** One listed and one waiting signature. */
async function lived(options: Parameters<typeof world>[0] = {}) {
  const w = world(options);
  await w.letter();
  const listed = await w.listed();
  await w.confirmed();
  w.clock.now = NOON + HOUR;
  return { w, listed };
}

/** The message of the one error that was logged, which is taken out. */
const logged = (w: World) =>
  w.logged.splice(0).flatMap((line) => {
    const { level, msg, problem } = JSON.parse(line);
    return level >= 50 ? [{ msg, problem }] : [];
  });

test("a backup is one sound file, readable by its owner alone, that says what it holds", async () => {
  const { w } = await lived();
  expect(await backUp(w.app)).toMatchObject({ outcome: "finished", encrypted: false });
  expect(names(w)).toEqual(["hourly-20270309T130000Z.db"]);
  const file = join(backupsOf(w), "hourly-20270309T130000Z.db");
  expect(statSync(file).mode & 0o077).toBe(0);
  const copy = new Database(file, { readonly: true });
  const label = copy.prepare("select value from meta where key = 'backup'").pluck().get();
  expect(JSON.parse(String(label))).toMatchObject({
    at: w.clock.now,
    events: w.rows("events"),
    signatures: 2,
    listed: 1,
  });
  copy.close();
  expect(names(w)).toEqual(["hourly-20270309T130000Z.db"]);
  expect(w.app.backups.state()).toMatchObject({
    ...{ made: { at: w.clock.now, file: "hourly-20270309T130000Z.db", bytes: statSync(file).size, encrypted: false } },
    ...{ failed: null, hook: null, drill: null },
  });
});

test("what is written while a backup is made does not spoil it", async () => {
  const { w } = await lived();
  const making = backUp(w.app);
  const signing = Promise.all([w.sign(), w.sign(), w.sign()]);
  expect(await making).toMatchObject({ outcome: "finished" });
  await signing;
  expect(await drillRestore(w.app)).toMatchObject({ outcome: "sound" });
});

test("the drill puts the newest backup back beside the database, and leaves nothing behind", async () => {
  const { w, listed } = await lived();
  expect(await drillRestore(w.app)).toEqual({ outcome: "none" });
  await backUp(w.app);
  w.clock.advance(HOUR);
  await withdrawSignature(w.app, { ...listed, code: await w.codeFor(listed, "withdraw") });
  await backUp(w.app);
  expect(await drillRestore(w.app)).toMatchObject({ outcome: "sound", contents: { signatures: 2, listed: 0 } });
  expect(names(w)).toEqual(["hourly-20270309T130000Z.db", "hourly-20270309T140100Z.db"]);
  expect(w.app.backups.state().drill).toMatchObject({
    ...{ at: w.clock.now, file: "hourly-20270309T140100Z.db", outcome: "sound", problem: null },
  });
});

test("the drill migrates a backup that an older version made, in its copy only", async () => {
  const { w } = await lived();
  await backUp(w.app);
  const file = join(backupsOf(w), names(w)[0] ?? "");
  const copy = new Database(file);
  copy.exec("drop table withdrawals; alter table letters drop column tells_withdrawals");
  copy.exec("delete from migrations where name like '0014-%'");
  copy.close();
  const before = readFileSync(file);
  expect(await drillRestore(w.app)).toMatchObject({ outcome: "sound" });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each([
  ["a changed event", "update events set at = at + 1 where seq = 2", "event 2: it was changed after it was written"],
  [
    "a lost signature",
    "pragma foreign_keys = off; delete from signatures where status = 'listed'",
    / refers to one that is not there$/,
  ],
  ["another count", "update signatures set hidden_at = 1 where status = 'listed'", /1 of them listed$/],
  ["no word of what it holds", "delete from meta where key = 'backup'", "it does not say what it holds"],
  ["a newer version's tables", "insert into migrations values ('0099-later', 'x', 1)", /made by a newer version/],
])("the drill finds %s", async (_, sql, problem) => {
  const { w } = await lived();
  await backUp(w.app);
  const copy = new Database(join(backupsOf(w), names(w)[0] ?? ""));
  copy.exec(sql);
  copy.close();
  expect(await drillRestore(w.app)).toMatchObject({ outcome: "failed", why: "damaged" });
  const said = typeof problem === "string" ? problem : expect.stringMatching(problem);
  expect(w.app.backups.state().drill).toMatchObject({ outcome: "failed", problem: said });
  expect(logged(w)).toEqual([{ msg: "the newest backup could not be put back", problem: said }]);
  expect(names(w)).toHaveLength(1);
});

test("a damaged database gives no backup, the last good one stays, and it is told", async () => {
  const { w } = await lived();
  await backUp(w.app);
  w.clock.advance(HOUR);
  w.sqlite.exec("update events set data = '{}' where seq = 3");
  const problem = "event 3: it was changed after it was written";
  expect(await backUp(w.app)).toMatchObject({ outcome: "failed", why: "damaged", problem });
  expect(names(w)).toEqual(["hourly-20270309T130000Z.db"]);
  expect(w.app.backups.state()).toMatchObject({
    ...{ made: { at: w.clock.now - HOUR }, failed: { at: w.clock.now, why: "damaged", problem } },
  });
  expect(logged(w)).toEqual([{ msg: "no backup was made; the next turn tries again", problem }]);
});

test("pages that were overwritten are found, whatever the database itself notices", async () => {
  const { w } = await lived();
  await backUp(w.app);
  const file = join(backupsOf(w), names(w)[0] ?? "");
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 20, 4096 * 40);
  writeFileSync(file, bytes);
  expect(await drillRestore(w.app)).toMatchObject({ outcome: "failed", why: "damaged" });
  expect(logged(w)).toHaveLength(1);
});

test("a passphrase encrypts backups, and the drill opens them; another one does not", async () => {
  const { w } = await lived({ sealing: { passphrase: PASSPHRASE } });
  expect(await backUp(w.app)).toMatchObject({ outcome: "finished", encrypted: true });
  const [name = ""] = names(w);
  expect(names(w)).toEqual(["hourly-20270309T130000Z.db.age"]);
  expect(readFileSync(join(backupsOf(w), name)).includes("SQLite format 3")).toBe(false);
  expect(await drillRestore(w.app)).toMatchObject({ outcome: "sound", contents: { signatures: 2 } });

  const other = world({ sealing: { passphrase: `${PASSPHRASE}, others` } });
  mkdirSync(backupsOf(other));
  writeFileSync(join(backupsOf(other), name), readFileSync(join(backupsOf(w), name)));
  const problem = "it does not open with BACKUP_PASSPHRASE, or it is damaged";
  expect(await drillRestore(other.app)).toMatchObject({ outcome: "failed", problem });
  expect(logged(other)).toHaveLength(1);
}, 60_000);

test("a backup for a recipient is opened by the recipient alone: the drill says that it cannot", async () => {
  const identity = await generateX25519Identity();
  const { w } = await lived({ sealing: { recipient: await identityToRecipient(identity) } });
  await backUp(w.app);
  expect(await drillRestore(w.app)).toEqual({ outcome: "sealed" });
  expect(w.app.backups.state().drill).toMatchObject({ outcome: "sealed", problem: null });
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const clear = await decrypter.decrypt(readFileSync(join(backupsOf(w), names(w)[0] ?? "")));
  const copy = new Database(Buffer.from(clear));
  expect(copy.prepare("select count(*) from signatures").pluck().get()).toBe(2);
});

test("the operator's command gets the finished file, and what it prints is not logged", async () => {
  const command = 'echo "a secret" && cp "$BACKUP_FILE" "$ELSEWHERE/taken.db"';
  const w = world({ hook: (folder) => ({ command, environment: { ELSEWHERE: folder, PATH: process.env.PATH } }) });
  await backUp(w.app);
  expect(readFileSync(join(w.folder, "taken.db")).equals(readFileSync(join(backupsOf(w), names(w)[0] ?? "")))).toBe(
    true,
  );
  expect(w.app.backups.state().hook).toEqual({ at: w.clock.now, ok: true, code: 0 });
  expect(w.logged.join()).not.toContain("a secret");
});

test("a command that fails is told, and the backup stays", async () => {
  const w = world({ hook: () => ({ command: "exit 7", environment: {} }) });
  expect(await backUp(w.app)).toMatchObject({ outcome: "finished" });
  expect(w.app.backups.state()).toMatchObject({ failed: null, hook: { ok: false, code: 7 } });
  expect(logged(w)).toMatchObject([{ msg: "BACKUP_COMMAND did not take the backup" }]);
});

test("a folder that cannot be written is told, by the file too, and the next turn works again", async () => {
  const { w } = await lived();
  writeFileSync(backupsOf(w), "no folder");
  const problem = "the folder of backups cannot be written";
  expect(await backUp(w.app)).toMatchObject({ outcome: "failed", why: "forbidden", problem });
  expect(JSON.parse(readFileSync(join(w.folder, "backups.json"), "utf8"))).toMatchObject({ failed: { problem } });
  expect(logged(w)).toHaveLength(1);
  rmSync(backupsOf(w));
  expect(await backUp(w.app)).toMatchObject({ outcome: "finished" });
  expect(w.app.backups.state().failed).toBeNull();
});

test("what a kill left is removed at the next turn, a command's only after a day", async () => {
  const { w } = await lived();
  mkdirSync(join(backupsOf(w), "unfinished"), { recursive: true });
  for (const name of ["unfinished/hourly-20270309T110000Z.db", "clear.77.unfinished"])
    writeFileSync(join(backupsOf(w), name), "left");
  utimesSync(join(backupsOf(w), "clear.77.unfinished"), w.clock.now / 1000, w.clock.now / 1000);
  w.clock.advance(1000);
  await backUp(w.app);
  expect(names(w)).toEqual(["clear.77.unfinished", "hourly-20270309T130001Z.db"]);
  w.clock.advance(25 * HOUR);
  await backUp(w.app);
  expect(names(w)).not.toContain("clear.77.unfinished");
  expect(existsSync(join(backupsOf(w), "unfinished"))).toBe(false);
});

test("what another process writes meanwhile neither spoils a backup nor starts it over", async () => {
  const { w } = await lived();
  w.sqlite.exec("create table ballast (x blob) strict; insert into ballast values (zeroblob(2000000))");
  const other = openSqlite(join(w.folder, "undersigned.db"));
  const making = backUp(w.app);
  for (let n = 0; n < 3; n += 1) {
    await new Promise(setImmediate);
    other.exec("update letters set changed_at = changed_at + 1");
  }
  other.close();
  expect(await making).toMatchObject({ outcome: "finished" });
});

test("old backups go once a new one is there", async () => {
  const { w } = await lived();
  mkdirSync(backupsOf(w));
  for (let hour = 1; hour <= 100; hour += 1)
    writeFileSync(join(backupsOf(w), backupName("hourly", w.clock.now - hour * HOUR)), "");
  await backUp(w.app);
  // 24 hours, which end yesterday, and the last one of each of the three days before.
  expect(names(w)).toHaveLength(24 + 3);
  expect(names(w)).toContain("hourly-20270309T130000Z.db");
});
