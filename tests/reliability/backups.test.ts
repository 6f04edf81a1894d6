import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { backupName } from "~/domain/backups";
import { backUp } from "~/usecases/back-up.server";
import type { Task } from "../../db/backups/program.server";
import { startSite } from "../e2e/support/site";
import { NOON } from "../support/app";
import { world } from "../support/world";
import { withDatabase } from "./support/database";

const PROGRAM = join(import.meta.dirname, "../../build/server/backups.js");

/** What the built program answers; it ends by itself. */
async function apart(task: Task): Promise<unknown> {
  const child = fork(PROGRAM);
  const ended = once(child, "exit");
  child.send(task);
  const [answer] = await once(child, "message");
  expect(await ended).toEqual([0, null]);
  return answer;
}

test("the built program makes a backup, encrypted, and puts it back on trial", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  const [copy, file] = [join(w.folder, "copy.db"), join(w.folder, backupName("hourly", NOON))];
  const passphrase = "four words and some more";
  const database = join(w.folder, "undersigned.db");
  const order = { database, copy, sealed: `${copy}.age`, file, sealing: { passphrase }, at: NOON };
  expect(await apart({ kind: "make", order })).toMatchObject({ outcome: "finished", contents: { listed: 1 } });
  expect([existsSync(copy), existsSync(`${copy}.age`)]).toEqual([false, false]);
  const drill = { file, folder: join(w.folder, "drill"), passphrase, now: NOON };
  expect(await apart({ kind: "drill", order: drill })).toMatchObject({ outcome: "sound", contents: { listed: 1 } });
  expect(existsSync(drill.folder)).toBe(false);
});

test("asked to stop in the middle of a backup, the server ends, and nothing of it stays", async () => {
  const site = await startSite();
  await site.server.stop({ keep: true });
  withDatabase(site.dataDir, (sqlite) => {
    sqlite.exec("create table ballast (x blob) strict; insert into ballast values (zeroblob(200000000))");
    // It has missed its turn, so it is made soon after the start.
    sqlite.exec("insert or replace into timers (name, known_since) values ('backup', 0)");
  });
  const server = await site.start();
  const backups = join(site.dataDir, "backups");
  await vi.waitFor(() => expect(existsSync(join(backups, "unfinished"))).toBe(true), { timeout: 30_000, interval: 20 });
  expect(await server.stop({ keep: true })).toBe(0);
  expect(readdirSync(backups)).toEqual([]);
  expect(server.output()).not.toContain("no backup was made");
  await site.stop();
});

/** Puts a file system of this size at the folder; false where this user may not. */
const mount = (folder: string, size: string) =>
  spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]).status === 0;
const unmount = (folder: string) => void spawnSync("umount", [folder]);

const trial = mkdtempSync(join(tmpdir(), "undersigned-"));
const canMount = mount(trial, "64k");
if (canMount) unmount(trial);
rmSync(trial, { recursive: true });

// Only root may make a disk that is small enough to fill.
test.skipIf(!canMount)("a full disk gives no backup and says so; with room again the next turn makes one", async () => {
  const w = world();
  await w.letter();
  const backups = join(w.folder, "backups");
  mkdirSync(backups);
  mount(backups, "200k");
  onTestFinished(() => unmount(backups));
  expect(await backUp(w.app)).toMatchObject({ outcome: "failed", why: "full", problem: "the disk is full" });
  expect(readdirSync(backups)).toEqual([]);
  expect(w.app.backups.state().failed).toMatchObject({ why: "full" });
  expect(w.logged.splice(0).join()).toContain("the disk is full");

  spawnSync("mount", ["-o", "remount,size=8m", backups]);
  expect(await backUp(w.app)).toMatchObject({ outcome: "finished" });
  expect(w.app.backups.state()).toMatchObject({ failed: null, made: { at: w.clock.now } });
});
