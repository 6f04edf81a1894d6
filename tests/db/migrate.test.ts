import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../db/connect.server";
import { MigrationError, migrate, NewerDatabase, pendingMigrations } from "../../db/migrate.server";
import { MIGRATIONS, type Migration } from "../../db/migrations.server";
import { startChild } from "../support/child";

function migrated() {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  const file = join(folder, "undersigned.db");
  const sqlite = openSqlite(file);
  onTestFinished(() => {
    sqlite.close();
    rmSync(folder, { recursive: true });
  });
  migrate(sqlite, 1);
  const tables = () => sqlite.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all();
  return { sqlite, file, tables };
}

const migration = (sql: string, name = "0009-more"): Migration => ({ name, sql, sha256: `hash of ${sql}` });
const more = (sql: string) => [...MIGRATIONS, migration(sql)];

test("a fresh file gets every migration once, in order, and says when", () => {
  const { sqlite } = migrated();
  expect(sqlite.prepare("select name, applied_at from migrations").all()).toEqual(
    MIGRATIONS.map(({ name }) => ({ name, applied_at: 1 })),
  );
  expect(pendingMigrations(sqlite)).toEqual([]);
  expect(migrate(sqlite, 2)).toEqual([]);
});

test("only what is new is applied", () => {
  const { sqlite, tables } = migrated();
  expect(migrate(sqlite, 2, more("create table extra (a text) strict"))).toEqual(["0009-more"]);
  expect(tables()).toContain("extra");
});

test("a file that a newer version made is left alone", () => {
  const { sqlite } = migrated();
  migrate(sqlite, 2, more("create table extra (a text) strict"));
  expect(() => migrate(sqlite, 3)).toThrow(new NewerDatabase("0009-more"));
});

test("a migration that was changed after it was applied stops everything", () => {
  const { sqlite, tables } = migrated();
  const changed = MIGRATIONS.map((known) => ({ ...known, sha256: "changed" }));
  const [first] = MIGRATIONS;
  expect(() => migrate(sqlite, 2, [...changed, migration("create table extra (a text) strict")])).toThrow(
    new MigrationError(`the migration ${first?.name} is not the one that was applied`),
  );
  expect(tables()).not.toContain("extra");
});

test("where one of several migrations fails, none is applied, so that the version before can go on", () => {
  const { sqlite, tables } = migrated();
  const two = [...more("create table extra (a text) strict"), migration("select nonsense", "0010-fails")];
  expect(() => migrate(sqlite, 2, two)).toThrow("no such column");
  expect(tables()).not.toContain("extra");
  expect(pendingMigrations(sqlite)).toEqual([]);
});

test("a migration that fails halfway leaves the file as it was, foreign keys on", () => {
  const { sqlite, tables } = migrated();
  expect(() => migrate(sqlite, 2, more("create table extra (a text) strict; select nonsense"))).toThrow(
    "no such column",
  );
  expect(tables()).not.toContain("extra");
  expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(migrate(sqlite, 2, more("create table extra (a text) strict"))).toEqual(["0009-more"]);
});

const LETTER = `
  insert into letters (id, slug, language, contact, version, created_at) values (1, 's', 'en', 'c', 1, 1);
  insert into letter_texts values (1, 1, 'en', 't', 'f', 't', 'b', '${"0".repeat(64)}', 0, 1);
`;

test("a table that others point at is rebuilt without losing a row of theirs", () => {
  const { sqlite } = migrated();
  sqlite.exec(LETTER);
  const rebuild = `
    create table new_letters (id integer primary key, slug text not null unique, language text not null,
      contact text not null, version integer not null, opens_at integer, closes_at integer, created_at integer not null,
      listed integer not null default 0, countries integer not null default 0, revision integer not null default 1,
      changed_at integer not null default 0, note text) strict;
    insert into new_letters (id, slug, language, contact, version, created_at)
      select id, slug, language, contact, version, created_at from letters;
    drop table letters;
    alter table new_letters rename to letters;
  `;
  migrate(sqlite, 2, more(rebuild));
  expect(sqlite.prepare("select count(*) from letter_texts").pluck().get()).toBe(1);
  expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(() => sqlite.exec("delete from letters")).toThrow(/FOREIGN KEY/);
});

test("a migration that leaves a row pointing nowhere is taken back", () => {
  const { sqlite } = migrated();
  sqlite.exec(LETTER);
  expect(() => migrate(sqlite, 2, more("delete from letters"))).toThrow(
    new MigrationError("0009-more leaves broken references"),
  );
  expect(sqlite.prepare("select count(*) from letters").pluck().get()).toBe(1);
});

test("killed in the midst of a migration, the file is the old one, and the next start makes it the new one", async () => {
  const { sqlite, file, tables } = migrated();
  const child = await startChild("tests/db/programs/migrate-and-die.ts", file);
  expect(await child.ended).toBe("SIGKILL");
  expect(tables()).not.toContain("half");
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(migrate(sqlite, 2, more("create table half (a text) strict"))).toEqual(["0009-more"]);
}, 60_000);
