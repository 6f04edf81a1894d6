import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openApp } from "../../../app/app.server";
import { checkNode } from "../../../app/cli/doctor/program";
import { operator } from "../cli";
import { examined } from "./patient";

let me: ReturnType<typeof operator>;
beforeEach(() => {
  me = operator();
});
afterEach(() => me.leave());

const file = (name: string) => join(me.folder, "demo", name);

/** Somebody writes past the product. */
function tamper(sql: string) {
  const sqlite = new Database(file("undersigned.db"));
  sqlite.pragma("foreign_keys = off");
  sqlite.exec(sql);
  sqlite.close();
}

test("a healthy demonstration is well, and says what does not apply to it", async () => {
  await me.run("demo", "--signatories", "20");
  const { code, err, ok, state, line } = await examined(me);
  expect({ code, err, ok }).toEqual({ code: 0, err: "", ok: true });
  for (const what of ["SQLite driver", "File system", "SQLite", "Integrity", "References", "Migrations"])
    expect(state(what), what).toBe("ok");
  for (const what of ["Key", "Chain", "Counters", "Clock"]) expect(state(what), what).toBe("ok");
  for (const what of ["Settings", "Backups", "Address", "Mail server", "SPF, DKIM, DMARC"])
    expect(state(what), what).toBe("skipped");
  expect(line("Chain")?.says).toContain("20 signatures");
  expect((await me.run("doctor")).out).toMatch(/^(ok|warning) {2,}Node .+\n(.+\n)+\n/);
});

test("beside a running server it looks, and disturbs nothing", async () => {
  await me.run("demo", "--signatories", "20");
  const server = openApp(me.settings(), { server: true });
  try {
    expect(await examined(me)).toMatchObject({ code: 0, ok: true });
    expect(await server.app.db.write(() => server.app.db.meta.get("mode"))).toBe("demonstration");
  } finally {
    server.close();
  }
});

test("where nothing was started yet it says so, and makes nothing", async () => {
  rmSync(file(""), { recursive: true, force: true });
  const { code, state } = await examined(me);
  expect([code, state("Data folder"), state("Database")]).toEqual([0, "warning", "warning"]);
  expect(existsSync(file(""))).toBe(false);
});

test.each([
  ["Chain", "update events set at = at + 1 where seq = 7", "event 7"],
  ["Counters", "update letters set listed = listed + 1", "undersigned recount"],
  ["Clock", "update events set at = 9999999999999 where seq = (select max(seq) from events)", "Set the clock right"],
  ["References", "update signatures set letter_id = 99 where seq = 3", "signatures"],
  ["Migrations", "insert into migrations values ('9999-later.sql', 'x', 1)", "newer version"],
  ["Key", "update meta set value = 'another' where key = 'key-check'", "Set the right one"],
])("%s: what is wrong is said with its mend, and the exit code is not 0", async (what, sql, words) => {
  await me.run("demo", "--signatories", "20");
  tamper(sql);
  const { code, ok, line } = await examined(me);
  expect([code, ok, line(what)?.state]).toEqual([1, false, "wrong"]);
  expect(`${line(what)?.says} ${line(what)?.mend}`).toContain(words);
});

test("a migration that is still to come is a warning, and none is applied", async () => {
  await me.run("demo", "--signatories", "2");
  tamper("delete from migrations where name = (select max(name) from migrations)");
  for (let time = 0; time < 2; time += 1) {
    const { code, state } = await examined(me);
    expect([code, state("Migrations"), state("Chain, counters, clock")]).toEqual([0, "warning", "skipped"]);
  }
});

test("a damaged file and what is no database are said, not thrown", async () => {
  await me.run("demo", "--signatories", "2");
  writeFileSync(file("undersigned.db"), "no database, but as long as one ".repeat(200));
  const { code, line } = await examined(me);
  expect([code, line("Database")?.state]).toEqual([1, "wrong"]);
  expect(line("Database")?.says).toContain("SQLITE_NOTADB");
});

test("an open data folder is a warning", async () => {
  await me.run("demo", "--signatories", "1");
  chmodSync(file(""), 0o755);
  expect((await examined(me)).line("Data folder")).toMatchObject({
    state: "warning",
    mend: expect.stringContaining("chmod 700"),
  });
});

test.each([
  ["18.20.0", "wrong"],
  ["20.20.0", "warning"],
  ["22.1.0", "ok"],
  ["24.0.0", "ok"],
  ["25.1.0", "warning"],
  ["27.0.0", "wrong"],
])("Node %s is %s", (version, state) => {
  expect(checkNode(version).state).toBe(state);
});
