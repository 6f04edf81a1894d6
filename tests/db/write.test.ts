import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { openSqlite } from "../../db/connect.server";
import { DatabaseBusy } from "../../db/write.server";
import { NOON } from "../support/app";
import { world } from "../support/world";

/** A world, and the database open a second time, as another process would have it. */
function beside() {
  const w = world();
  const other = openSqlite(`${w.folder}/undersigned.db`);
  onTestFinished(() => void other.close());
  const add = () =>
    w.app.db.moderators.insert([Buffer.alloc(32, 1), Buffer.alloc(32, 1)], "a@b.example", "owner", NOON);
  const note = (key: string, value: string) =>
    void w.sqlite.prepare("insert or replace into meta values (?, ?)").run(key, value);
  const noted = (key: string) => w.sqlite.prepare("select value from meta where key = ?").pluck().get(key);
  return { w, other, add, note, noted, moderators: () => w.rows("moderators") };
}

/** The longest that the event loop stood still until `until` settled. */
async function longestStandstill(until: Promise<unknown>) {
  let [last, longest, waiting] = [performance.now(), 0, true];
  const done = until.finally(() => {
    waiting = false;
  });
  while (waiting) {
    await sleep(1);
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
  }
  await done;
  return longest;
}

test("a write gives back what it made", async () => {
  const { w } = beside();
  await expect(w.app.db.write(() => 42)).resolves.toBe(42);
  await expect(w.app.db.write(() => undefined)).resolves.toBeUndefined();
});

test("a throw takes back everything, and comes out as it was", async () => {
  const { w, add, moderators } = beside();
  const bug = new Error("a bug");
  await expect(
    w.app.db.write(() => {
      add();
      throw bug;
    }),
  ).rejects.toBe(bug);
  expect(moderators()).toBe(0);
});

test("of several at once, one that throws takes back its own part only", async () => {
  const { w, add, note, noted, moderators } = beside();
  const { write } = w.app.db;
  const bug = new Error("a bug");
  const broken = write(() => {
    note("broken", "yes");
    throw bug;
  });
  const [first, second, third] = await Promise.allSettled([broken, write(add), write(() => 42)]);
  expect([first, third]).toMatchObject([{ reason: bug }, { value: 42 }]);
  expect(second).toMatchObject({ status: "fulfilled" });
  expect(moderators()).toBe(1);
  expect(noted("broken")).toBeUndefined();
});

test("several at once are written to the disk at once", async () => {
  const { w, note, noted } = beside();
  const frames = () => z.tuple([z.object({ log: z.int() })]).parse(w.sqlite.pragma("wal_checkpoint"))[0].log;
  const before = frames();
  await Promise.all(Array.from({ length: 20 }, (_, n) => w.app.db.write(() => note("last", String(n)))));
  expect(noted("last")).toBe("19");
  expect(frames() - before).toBeLessThan(20);
});

test("where the disk is full, everybody of that turn is told, and later ones go through", async () => {
  const { w, note, noted } = beside();
  const names = ["first", "second", "third"];
  const fill = (name: string) => w.app.db.write(() => note(name, "x".repeat(100_000)));
  w.sqlite.pragma(`max_page_count = ${w.sqlite.pragma("page_count", { simple: true })}`);
  const results = await Promise.allSettled(names.map(fill));
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  w.sqlite.pragma("max_page_count = 100000");
  await fill("later");
  expect([...names, "later"].filter((name) => noted(name) !== undefined)).toEqual(["later"]);
});

test("a write waits for another process without stopping anything else", async () => {
  const { w, other, add, moderators } = beside();
  other.exec("begin immediate");
  const written = w.app.db.write(add);
  const freed = sleep(600).then(() => other.exec("commit"));
  const standstill = await longestStandstill(Promise.all([written, freed]));
  expect(moderators()).toBe(1);
  // It looks for 50 ms once, as the first time may well be enough; after that, never.
  expect(standstill).toBeLessThan(300);
});

test("many that wait at once stop nothing either", async () => {
  const { w, other } = beside();
  other.exec("begin immediate");
  const writes = Array.from({ length: 20 }, (_, n) => w.app.db.write(() => n));
  const freed = sleep(300).then(() => other.exec("commit"));
  const standstill = await longestStandstill(sleep(50).then(() => Promise.all([...writes, freed])));
  await expect(Promise.all(writes)).resolves.toHaveLength(20);
  expect(standstill).toBeLessThan(300);
});

test("after five seconds of waiting it gives up with nothing written, and the next one goes through", async () => {
  const { w, other, add, moderators } = beside();
  other.exec("begin immediate");
  const began = performance.now();
  await expect(w.app.db.write(add)).rejects.toThrow(DatabaseBusy);
  const waited = performance.now() - began;
  expect(waited).toBeGreaterThan(4_900);
  other.exec("commit");
  expect(moderators()).toBe(0);
  await w.app.db.write(add);
  expect(moderators()).toBe(1);
});

test("while it waits it still waits a little for its own reads and writes", async () => {
  const { w, other } = beside();
  other.exec("begin immediate");
  const written = w.app.db.write(() => 1);
  await sleep(120);
  expect(w.sqlite.pragma("busy_timeout", { simple: true })).toBe(50);
  other.exec("commit");
  await written;
});
