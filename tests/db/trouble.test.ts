import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { NOON } from "../support/app";
import { folder, live, OLD, ring } from "../support/data-folder";
import { HOUR, MINUTE, SECOND, world } from "../support/world";

test.each([
  ["missing", (file: string) => rmSync(file)],
  ["empty", (file: string) => writeFileSync(file, "")],
])("a database that is %s is not made anew in silence, and is made where nothing tells of it", async (_, damage) => {
  const f = folder();
  const first = f.start();
  await live(first);
  f.stop(first);
  damage(f.file);
  const head = join(f.dir, "head");
  expect(f.refusal()).toBe(
    `${f.file} is missing or empty, but ${head} tell of one. Put it back, or restore a backup. To begin with an empty database, take them out of the folder first.`,
  );
  rmSync(head);
  f.start();
});

test("a file that is no database of ours is refused with what to do, and left as it is", () => {
  const f = folder();
  f.stop(f.start());
  writeFileSync(f.file, "Dear diary, ".repeat(1_000));
  expect(f.refusal()).toBe(
    `The file is not a database of ours, or its beginning was damaged. Check DATA_DIR, or restore a backup. (SQLITE_NOTADB: file is not a database) The data folder is ${f.dir}.`,
  );
  expect(readFileSync(f.file, "utf8")).toMatch(/^Dear diary/);
});

test("a database whose tables are not ours is refused with what to do", () => {
  const f = folder();
  f.stop(f.start());
  const sqlite = new Database(f.file);
  sqlite.exec("alter table signatures rename to shgnatures");
  sqlite.close();
  expect(f.refusal()).toBe(
    `The database is not as this program made it: it was damaged, or changed by another program. Restore a backup. (SQLITE_ERROR: no such table: signatures) The data folder is ${f.dir}.`,
  );
});

test.each([
  { back: 59 * SECOND, left: 1 },
  { back: 61 * SECOND, left: 0 },
  { back: HOUR, left: 0 },
])(
  "after a start with a clock $back ms behind, a code that is older than it looks is over, and a fresh one works",
  async (given) => {
    const f = folder();
    f.stop(f.start());
    const w = world({ secret: OLD, folder: f.dir });
    await w.letter();
    const { id, key } = await w.confirmed();
    await w.codeFor({ id, key }, "withdraw");
    const back = w.clock.now - given.back;
    const server = f.start({ keys: ring(OLD), now: () => back, acceptClock: true });
    const unused = "select count(*) from challenges where purpose = 'withdraw' and used_at is null";
    expect(w.sqlite.prepare(unused).pluck().get()).toBe(given.left);
    f.stop(server);

    // Past the limit of a mail a minute, whichever clock it began by.
    w.clock.now = back + 2 * MINUTE;
    expect(await w.codeFor({ id, key }, "withdraw")).toMatch(/^\d{6}$/);
    expect(w.app.db.challenges.newest(id, "withdraw")?.usedAt).toBeNull();
  },
);

test("counters that a clock ahead of this one began lock nobody out", async () => {
  const w = world();
  await w.letter();
  w.clock.now = NOON + HOUR;
  const network = "198.51.100.0/24";
  for (let n = 0; n < 10; n++) await w.sign({}, { network });
  expect((await w.sign({}, { network })).outcome).toMatchObject({ outcome: "limited" });
  w.clock.now = NOON;
  expect((await w.sign({}, { network })).outcome).toMatchObject({ outcome: "submitted" });
});
