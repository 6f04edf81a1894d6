import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backupName, newestBackup, outdatedBackups } from "../../app/domain/backups";
import { drillApart, makeApart, STOPPED } from "./apart.server";
import { sweep, workFolder } from "./disk.server";
import { type Hook, type HookResult, runHook } from "./hook.server";
import { problemOf } from "./problem.server";
import type { Sealing } from "./seal.server";
import { openState } from "./state.server";
import type { Failed } from "./work.server";

export type Backups = ReturnType<typeof openBackups>;
export type { BackupState } from "./state.server";

type Options = { sealing: Sealing | null; hook: Hook | null; now: () => number };

/** The server's backups, in `backups/` of the data folder. */
export function openBackups(dataDir: string, { sealing, hook, now }: Options) {
  const folder = join(dataDir, "backups");
  const under = workFolder(folder);
  const state = openState(join(dataDir, "backups.json"));
  const stop = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  return {
    state: state.read,
    note: state.note,
    /** Both kinds of work use the same folder: one begins when the other has ended. */
    inTurn<T>(perform: () => Promise<T>): Promise<T> {
      const turn = last.then(perform, perform);
      last = turn.catch(() => {});
      return turn;
    },
    /** A copy of the database, checked, encrypted where that is set, and on the disk before it has its name. */
    async make() {
      const at = now();
      const plain = backupName("hourly", at);
      const name = sealing ? `${plain}.age` : plain;
      const copy = join(under, plain);
      const sealed = join(under, `${plain}.age`);
      const order = { database: join(dataDir, "undersigned.db"), copy, sealed, file: join(folder, name), sealing, at };
      return settled(async () => {
        begin();
        const result = await makeApart(order, stop.signal);
        return result.outcome === "finished" ? { ...result, name, encrypted: sealing !== null } : result;
      });
    },
    /** Removes backups whose time is over; how many. */
    prune(): number {
      const outdated = outdatedBackups(readdirSync(folder), now());
      for (const name of outdated) rmSync(join(folder, name), { force: true });
      return outdated.length;
    },
    newest: (): string | undefined => (existsSync(folder) ? newestBackup(readdirSync(folder), now()) : undefined),
    /** Tries whether a backup can be put back: see drill(). */
    async drill(name: string) {
      const passphrase = sealing && "passphrase" in sealing ? sealing.passphrase : null;
      const order = { file: join(folder, name), folder: join(under, "drill"), passphrase, now: now() };
      return settled(async () => {
        begin();
        return drillApart(order, stop.signal);
      });
    },
    /** Runs BACKUP_COMMAND; null where none is set. */
    async runHook(name: string): Promise<HookResult | null> {
      return hook && !stop.signal.aborted ? runHook(hook, join(folder, name), stop.signal) : null;
    },
    /** Ends what is under way; nothing of it stays. */
    async close(): Promise<void> {
      stop.abort();
      await last;
      clear();
    },
  };

  function begin(): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    sweep(folder, now());
    mkdirSync(under, { recursive: true, mode: 0o700 });
  }

  function clear(): void {
    if (existsSync(under)) rmSync(under, { recursive: true, force: true });
  }

  async function settled<T>(perform: () => Promise<T>): Promise<T | Failed> {
    if (stop.signal.aborted) return STOPPED;
    try {
      return await perform();
    } catch (error) {
      return stop.signal.aborted ? STOPPED : { outcome: "failed", ...problemOf(error) };
    } finally {
      clear();
    }
  }
}
