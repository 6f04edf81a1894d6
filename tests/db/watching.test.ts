import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { plansOf } from "../support/plans";
import { world } from "../support/world";

test("how many mails wait and failed is counted from indexes alone", async () => {
  const plans = await plansOf(world(), (db) => db.watching.mails());
  expect(plans).toEqual([
    expect.stringMatching(/(SCAN|SEARCH) outbox USING COVERING INDEX outbox_waiting/),
    expect.stringMatching(/SCAN outbox USING COVERING INDEX outbox_failed/),
  ]);
  expect(plans.join()).not.toContain("TEMP B-TREE");
});

test("the desk’s mails that failed or are tried again are found by the same indexes, not among all that were sent", async () => {
  const [plan] = await plansOf(world(), (db) => db.outbox.troubled(10));
  expect(plan).toMatch(/COVERING INDEX outbox_failed.*COVERING INDEX outbox_waiting/);
  expect(plan).not.toMatch(/SCAN outbox(;|$)|TEMP B-TREE/);
});

test("mails are told apart: those that wait, those that were tried, the oldest, and those that failed", async () => {
  const w = world();
  const { watching, outbox } = w.app.db;
  expect(watching.mails()).toEqual({ waiting: 0, tried: 0, failed: 0, oldestAt: null });
  await w.letter();
  const begun = w.clock.now;
  for (let i = 0; i < 3; i++) {
    await w.sign();
    w.clock.advance(1_000);
  }
  await w.app.db.write(() => {
    outbox.lease(w.clock.now, 1);
    outbox.retry(1, w.clock.now, "450");
    outbox.fail(2, "550");
  });
  expect(watching.mails()).toEqual({ waiting: 2, tried: 1, failed: 1, oldestAt: begun });
});

test("trying out a write leaves nothing behind", () => {
  const w = world();
  const before = w.everything();
  expect(w.app.db.watching.canWrite()).toBe("yes");
  expect(w.everything()).toEqual(before);
});

test("another process that writes just then is no trouble; a file that takes no writes is", () => {
  const w = world();
  const other = new Database(join(w.folder, "undersigned.db"));
  onTestFinished(() => void other.close());
  other.exec("begin immediate");
  expect(w.app.db.watching.canWrite()).toBe("busy");
  other.exec("rollback");
  w.sqlite.pragma("query_only = 1");
  expect(w.app.db.watching.canWrite()).toBe("no");
});

test("a database with a migration that this program doesn't know, or without one of its own, is not its own", () => {
  const w = world();
  expect(w.app.db.watching.hasOurSchema()).toBe(true);
  const { name, sha256 } = w.sqlite.prepare("select name, sha256 from migrations limit 1").get() as Record<
    string,
    string
  >;
  w.sqlite.prepare("delete from migrations where name = ?").run(name);
  expect(w.app.db.watching.hasOurSchema()).toBe(false);
  w.sqlite.prepare("insert into migrations values (?, ?, 1)").run(name, sha256);
  w.sqlite.prepare("insert into migrations values ('9999-later', 'x', 1)").run();
  expect(w.app.db.watching.hasOurSchema()).toBe(false);
});

test("the sizes are those of the files", async () => {
  const { database, log, free } = world().app.db.watching.sizes();
  expect(database + log).toBeGreaterThan(100_000);
  expect(free).toBeGreaterThan(0);
});
