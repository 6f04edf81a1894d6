import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqlite } from "../../db/connect.server";
import { MIGRATIONS } from "../../db/migrations.server";
import { NOON } from "../support/app";
import { folder, live, NEW, OLD, ring } from "../support/data-folder";

test("a first start makes the folders and the database, and a second finds them", () => {
  const f = folder();
  const first = f.start();
  expect(first.migrated).toEqual(MIGRATIONS.map(({ name }) => name));
  f.stop(first);
  expect(f.start().migrated).toEqual([]);
  expect(readdirSync(f.dir)).toEqual(expect.arrayContaining(["backups", "uploads", "undersigned.db", "server.lock"]));
  expect(statSync(join(f.dir, "backups")).mode & 0o077).toBe(0);
  expect(readdirSync(join(f.dir, "backups"))).toEqual([]);
});

test("a restore that was broken off leaves the old, and the next server says so", () => {
  const f = folder();
  f.stop(f.start());
  mkdirSync(join(f.dir, "restoring"));
  copyFileSync(f.file, join(f.dir, "restoring", "undersigned.db"));
  expect(f.start({ server: false }).brokenOff).toBe(false);
  const server = f.start();
  expect(server.brokenOff).toBe(true);
  expect(existsSync(join(f.dir, "restoring"))).toBe(false);
  f.stop(server);
  // Ended a moment later, the copy is in place, and the note of how far its chain has come is not yet.
  mkdirSync(join(f.dir, "restoring"));
  writeFileSync(join(f.dir, "restoring", "head"), "");
  expect(f.start().brokenOff).toBe(false);
});

test("a second server is told which folder is taken, and starts once the first has stopped", () => {
  const f = folder();
  const first = f.start();
  expect(f.refusal()).toBe(`Another server uses ${f.dir}. Stop it first, or give this one a DATA_DIR of its own.`);
  f.stop(first);
  f.start();
});

test("a server that was refused for any reason leaves the folder to the next", () => {
  const f = folder();
  f.stop(f.start());
  expect(f.refusal({ mode: "demonstration" })).toMatch(/made for live use/);
  f.start();
});

test("a command runs beside the server, and keeps nobody from starting", () => {
  const f = folder();
  f.start({ server: false });
  f.start();
  f.start({ server: false });
});

test("a demonstration's database never becomes a live one, nor the other way round", () => {
  const f = folder();
  f.stop(f.start({ mode: "demonstration" }));
  expect(f.refusal({ mode: "live" })).toBe(
    `The database in ${f.dir} was made for demonstration use, and this is a live start. Set DATA_DIR to another folder.`,
  );
  f.start({ mode: "demonstration" });
});

test("another SECRET_KEY is refused with what to do", () => {
  const f = folder();
  f.stop(f.start());
  expect(f.refusal({ keys: ring(NEW) })).toBe(
    "SECRET_KEY is not the one this database was made with. Set the right one; to change it, set the old one as SECRET_KEY_PREVIOUS and run: undersigned rekey",
  );
  f.stop(f.start({ keys: ring(NEW, OLD) }));
  f.start();
});

test("a clock that is behind stops a server, unless the operator says that it is right", async () => {
  const f = folder();
  const first = f.start();
  await live(first, ring(OLD), NOON + 60_001);
  f.stop(first);
  expect(f.refusal()).toBe(
    "The clock says 2027-03-09T12:00:00.000Z, but something was written at 2027-03-09T12:01:00.001Z. Set the clock right; if it is right now, start once with: undersigned serve --accept-clock",
  );
  f.stop(f.start({ now: () => NOON + 1 }));
  f.stop(f.start({ server: false }));
  f.start({ acceptClock: true });
});

/** As a file looks that an older version made: here, one that knows its tables but not its migrations. */
function older(f: ReturnType<typeof folder>, change: string) {
  const sqlite = openSqlite(f.file);
  sqlite.exec(change);
  sqlite.close();
}

test("a pending migration waits while a server has the file open", () => {
  const f = folder();
  f.start();
  older(f, "delete from migrations");
  expect(f.refusal({ server: false })).toBe(
    "The database needs migrating, and a server has it open. Stop the server, then run: undersigned migrate",
  );
});

test("before a migration there is a backup, which never takes another's name", () => {
  const f = folder();
  f.stop(f.start());
  older(f, "delete from migrations; insert into limits values (x'01', 1, 7)");
  const backups = () => readdirSync(join(f.dir, "backups")).sort();
  // This version's one migration makes tables that are there already, so it fails; the copy was made before.
  expect(() => f.start()).toThrow(/already exists/);
  const [before, next] = ["before-20270309T120000Z-0001-ground.db", "before-20270309T120000Z-0001-ground-1.db"];
  expect(backups()).toEqual([before]);
  expect(() => f.start()).toThrow(/already exists/);
  expect(backups()).toEqual([next, before]);
  const copy = openSqlite(join(f.dir, "backups", before));
  expect(copy.prepare("select count from limits").pluck().get()).toBe(7);
  copy.close();
});

test("of the backups from before migrations the last three stay", () => {
  const f = folder();
  f.stop(f.start());
  for (let day = 0; day < 5; day += 1) {
    older(f, "delete from migrations");
    expect(() => f.start({ now: () => NOON + day * 86_400_000 })).toThrow(/already exists/);
  }
  const dates = readdirSync(join(f.dir, "backups")).map((name) => name.slice(0, "before-20270309".length));
  expect(dates.sort()).toEqual(["before-20270311", "before-20270312", "before-20270313"]);
});

test("a database whose chain is broken is not migrated, and no copy of it is kept", async () => {
  const f = folder();
  const first = f.start();
  await live(first);
  f.stop(first);
  older(f, "delete from migrations; update events set subject = 'other'");
  expect(f.refusal()).toBe(
    "The database is damaged, so it was not migrated: event 1: it was changed after it was written. Restore a backup, or start the version that made it.",
  );
  expect(readdirSync(join(f.dir, "backups"))).toEqual([]);
});

test("where the copy before cannot be written, nothing is migrated", () => {
  const f = folder();
  f.stop(f.start());
  older(f, "delete from migrations");
  rmSync(join(f.dir, "backups"), { recursive: true });
  symlinkSync("/proc/self", join(f.dir, "backups"));
  expect(f.refusal()).toBe(
    "Before migrating, a copy must be made, and the folder of backups cannot be written. Mend that, then start again.",
  );
});

test("what a kill left of a backup is gone with the next start", () => {
  const f = folder();
  f.stop(f.start());
  mkdirSync(join(f.dir, "backups", "unfinished"));
  writeFileSync(join(f.dir, "backups", "unfinished", "hourly-20270309T120000Z.db"), "in clear");
  f.start();
  expect(readdirSync(join(f.dir, "backups"))).toEqual([]);
});

test("a file of a newer version is left alone, and it is said how to go on or back", () => {
  const f = folder();
  f.stop(f.start());
  older(f, "insert into migrations values ('0098-later', 'x', 1), ('0099-later', 'x', 1)");
  const said = (file: string) =>
    `the database was made by a newer version: it has the migration 0098-later. Nothing was changed. Install the newer version again; or go back, without what happened since the upgrade: undersigned restore ${file}`;
  expect(f.refusal()).toBe(said("FILE, with a copy from before the upgrade"));
  expect(readdirSync(join(f.dir, "backups"))).toEqual([]);
  const copy = join(f.dir, "backups", "before-20270309T120000Z-0098-later.db");
  writeFileSync(copy, "");
  expect(f.refusal()).toBe(said(copy));
});

test("a file with another migration than ours is left alone", () => {
  const f = folder();
  f.stop(f.start());
  older(f, "update migrations set sha256 = 'x'");
  expect(f.refusal()).toMatch(/^the migration 0001-ground is not the one that was applied/);
});
