import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { backupName } from "~/domain/backups";
import { backUp } from "~/usecases/back-up.server";
import type { Task } from "../../db/backups/thread.server";
import { NOON } from "../support/app";
import { world } from "../support/world";

const THREAD = join(import.meta.dirname, "../../build/server/backups.js");

const inThread = (task: Task) =>
  new Promise<unknown>((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: task });
    thread.on("message", resolve);
    thread.on("error", reject);
  });

test("the built thread finishes a backup, encrypted, and puts it back on trial", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  const [copy, file] = [join(w.folder, "copy.db"), join(w.folder, backupName("hourly", NOON))];
  await w.app.db.copyAsItIs(copy, () => {});
  const passphrase = "four words and some more";
  const order = { copy, sealed: `${copy}.age`, file, sealing: { passphrase }, at: NOON };
  expect(await inThread({ kind: "finish", order })).toMatchObject({ outcome: "finished", contents: { listed: 1 } });
  expect([existsSync(copy), existsSync(`${copy}.age`)]).toEqual([false, false]);
  const drill = { file, folder: join(w.folder, "drill"), passphrase, now: NOON };
  expect(await inThread({ kind: "drill", order: drill })).toMatchObject({ outcome: "sound", contents: { listed: 1 } });
  expect(existsSync(drill.folder)).toBe(false);
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
