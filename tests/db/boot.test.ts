import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
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
  expect(backups()).toEqual(["before-0001-ground.db"]);
  expect(() => f.start()).toThrow(/already exists/);
  expect(backups()).toEqual(["before-0001-ground-1.db", "before-0001-ground.db"]);
  const copy = openSqlite(join(f.dir, "backups", "before-0001-ground.db"));
  expect(copy.prepare("select count from limits").pluck().get()).toBe(7);
  copy.close();
});

test("a file of a newer or another version is left alone, with what to do", () => {
  const f = folder();
  f.stop(f.start());
  older(f, "insert into migrations values ('0099-later', 'x', 1)");
  expect(f.refusal()).toBe(
    "the database was made by a newer version: it has the migration 0099-later. Install the version that made it, or restore a backup.",
  );
  expect(existsSync(join(f.dir, "backups", "before-0001-ground.db"))).toBe(false);
  older(f, "delete from migrations where name = '0099-later'; update migrations set sha256 = 'x'");
  expect(f.refusal()).toMatch(/^the migration 0001-ground is not the one that was applied/);
});
