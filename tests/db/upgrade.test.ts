import { createHash, randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { keyRing } from "~/domain/keys.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { recount } from "~/usecases/recount.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { bootDatabase } from "../../db/boot.server";
import { openSqlite } from "../../db/connect.server";
import { pendingMigrations } from "../../db/migrate.server";
import { MIGRATIONS } from "../../db/migrations.server";
import { childProgram } from "../support/child";
import { world } from "../support/world";
import { SECRET_KEY } from "./fixtures/key.js";

/** A database of each released schema, named after its newest migration: see fixtures/make.js. */
const FIXTURES = join(import.meta.dirname, "fixtures");
const RELEASED = readdirSync(FIXTURES)
  .filter((file) => file.endsWith(".db.gz"))
  .map((file) => basename(file, ".db.gz"));
const [OLDEST = ""] = RELEASED;
const SECRET = Buffer.from(SECRET_KEY, "base64");
const MINUTE = 60_000;

/** A data folder as that version left it. `now`: a minute after the last thing that happened in it. */
function leftBy(newest: string) {
  const dir = mkdtempSync(join(tmpdir(), "undersigned-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, "undersigned.db");
  writeFileSync(file, gunzipSync(readFileSync(join(FIXTURES, `${newest}.db.gz`))));
  const sqlite = openSqlite(file);
  const last = sqlite.prepare<[], number>("select max(at) from events").pluck().get() ?? 0;
  sqlite.close();
  return { dir, file, now: last + MINUTE };
}

const start = ({ dir, now }: { dir: string; now: number }) =>
  bootDatabase({
    ...{ dir, keys: keyRing(randomBytes, SECRET, null), mode: "demonstration", now: () => now },
    ...{ server: true, acceptClock: false },
  });

function upgrade(folder: ReturnType<typeof leftBy>) {
  const booted = start(folder);
  booted.db.close();
  booted.release();
  return booted.migrated;
}

/** What a file still needs, and the hash of each table, after looking whether SQLite finds it whole. */
function contents(file: string) {
  const sqlite = openSqlite(file);
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(sqlite.pragma("foreign_key_check")).toEqual([]);
  const tables = sqlite
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'table'")
    .all();
  const hashes = tables.map(({ name, sql }) => {
    const rows = sqlite.prepare(`select * from ${name}`).raw().all();
    return [name, createHash("sha256").update(sql).update(JSON.stringify(rows)).digest("hex")];
  });
  const pending = pendingMigrations(sqlite).map(({ name }) => name);
  sqlite.close();
  return { pending, hashes };
}

test.each(RELEASED)("a database of %s is upgraded, whole, and shows its list", async (newest) => {
  const folder = leftBy(newest);
  const known = MIGRATIONS.map(({ name }) => name);
  expect(upgrade(folder)).toEqual(known.slice(known.indexOf(newest) + 1));
  expect(contents(folder.file).pending).toEqual([]);

  const { app } = world({ folder: folder.dir, secret: SECRET });
  expect(verifyLog(app)).toMatchObject({ outcome: "sound" });
  for (const { before, after, mended } of await recount(app)) {
    expect(after).toEqual(before);
    expect(mended).toBe(0);
  }
  const query = { search: "", country: null, sector: null, sort: "name", after: null, limit: 20 } as const;
  const page = listSignatories(app, "safer-online", query);
  expect(page.found.count).toBe(54);
  expect(page.signatories).toHaveLength(20);
  expect(page.signatories.some(({ representative }) => representative !== null)).toBe(true);
  expect(page.next).not.toBeNull();
});

test("killed at any of twenty moments of an upgrade, a database is the old one or the new one", async () => {
  const pristine = leftBy(OLDEST);
  const old = contents(pristine.file);
  const run = await childProgram("tests/db/programs/upgrade.ts");
  const copy = () => {
    const dir = join(pristine.dir, "copy");
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir);
    cpSync(pristine.file, join(dir, "undersigned.db"));
    return { dir, file: join(dir, "undersigned.db"), now: pristine.now };
  };

  const whole = copy();
  const child = run(whole.dir, String(whole.now));
  await child.says("begins");
  const begun = performance.now();
  await child.ended;
  const takes = performance.now() - begun;
  const upgraded = contents(whole.file);
  expect(upgraded.pending).toEqual([]);

  const TIMES = 20;
  for (let time = 0; time < TIMES; time += 1) {
    const folder = copy();
    const killed = run(folder.dir, String(folder.now));
    await killed.says("begins");
    await new Promise((later) => setTimeout(later, (takes * time) / TIMES));
    await killed.kill();
    const left = contents(folder.file);
    expect(left).toEqual(left.pending.length === 0 ? upgraded : old);
    upgrade(folder);
    expect(contents(folder.file)).toEqual(upgraded);
  }
}, 300_000);
