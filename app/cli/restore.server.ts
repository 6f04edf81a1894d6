import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { workFolder } from "../../db/backups/disk.server";
import { DamagedCopy } from "../../db/backups/problem.server";
import { isSealed, type Sealing, unseal } from "../../db/backups/seal.server";
import { BootError } from "../../db/boot.server";
import { LockTaken, takeLock } from "../../db/lock.server";
import { type Extent, extentOf, InUse, putInPlace } from "../../db/restore.server";
import { clearStaging, NotRestorable, stageCopy, stagingOf } from "../../db/staging.server";
import { type AppHandle, openApp, openKeys } from "../app.server";
import type { Settings } from "../config.server";
import { backupName } from "../domain/backups";
import { followJournal } from "../usecases/follow-journal.server";
import { recount } from "../usecases/recount.server";
import { settleRestored } from "../usecases/settle-restored.server";
import { verifyLog } from "../usecases/verify-log.server";
import type { Answer } from "./command";
import type { Io } from "./io";
import { type Progress, withProgress } from "./progress";
import { Refusal } from "./refusal";
import { question, type Restored, told } from "./restore-words";
import { readSettings } from "./settings.server";

type Asking = {
  io: Io;
  json?: boolean;
  /** Opens a copy that was encrypted for a recipient. */
  identity?: string;
  /** Throws where the answer is no. */
  ask: (question: string) => Promise<void>;
};

/**
 * Makes the copy ready beside the database, and only then puts it in its place: checked, migrated, its sessions and codes ended,
 * its mails held, the journal followed.
 */
export async function restoring(file: string, asking: Asking): Promise<Answer> {
  const settings: Settings = { ...readSettings(asking.io), logLevel: "silent" };
  const dir = settings.dataDir;
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  process.umask(0o077);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const lock = lockFor(dir);
  try {
    const replaced = extentOf(join(dir, "undersigned.db"));
    const { at, ...restored } = await makeReady(settings, await inClear(settings, file, asking), replaced, asking);
    const kept = replace(dir, at);
    const outcome: Restored = { file, ...restored, replaced: kept === null ? null : { file: kept, ...replaced } };
    return { data: outcome, text: told(outcome) };
  } catch (error) {
    if (error instanceof NotRestorable || error instanceof BootError)
      throw new Refusal(`${file} cannot be restored. ${error.message} Nothing was changed.`);
    throw error;
  } finally {
    clearStaging(dir);
    rmSync(clearCopy(dir), { force: true });
    lock.release();
  }
}

function lockFor(dir: string) {
  try {
    return takeLock(join(dir, "server.lock"));
  } catch (error) {
    if (!(error instanceof LockTaken)) throw error;
    throw new Refusal(`A server uses ${dir}. Stop it, then run this again. Nothing was changed.`);
  }
}

/** The database in a file. What is encrypted is opened for as long as the restore takes. */
async function inClear({ dataDir, backup }: Settings, file: string, { identity }: Asking): Promise<string> {
  if (!(await isSealed(file))) return file;
  const opener = identity === undefined ? knownOpener(backup.sealing) : { identity: secretIn(identity) };
  if (!opener)
    throw new NotRestorable(
      "It is encrypted. Set BACKUP_PASSPHRASE to the one it was made with, or name the file of its identity with --identity.",
    );
  mkdirSync(dirname(clearCopy(dataDir)), { recursive: true, mode: 0o700 });
  try {
    await unseal(file, clearCopy(dataDir), opener);
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    throw new NotRestorable(`It is encrypted, and ${error.message}.`);
  }
  return clearCopy(dataDir);
}

/** Where the next start of a server removes it, should this be killed. */
const clearCopy = (dir: string) => join(workFolder(join(dir, "backups")), "restore.db");

const knownOpener = (sealing: Sealing | null) => (sealing && "passphrase" in sealing ? sealing : null);

function secretIn(file: string): string {
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(readFileSync(file, "utf8"))?.[0];
  if (identity === undefined) throw new Refusal(`${file} holds no identity: a line that begins with AGE-SECRET-KEY-1.`);
  return identity;
}

async function makeReady(settings: Settings, file: string, replaced: Extent | null, { io, json, ask }: Asking) {
  const { handle, sound } = await withProgress(io, { json }, "Checking", (progress) => {
    progress(0, 1);
    return staged(settings, file, progress);
  });
  try {
    if (sound.outcome === "broken") throw new NotRestorable(`It is not sound. ${sound.where}: ${sound.problem}.`);
    const extent = { ...sound, lastAt: handle.app.db.events.head()?.at ?? null };
    await ask(question(file, extent, replaced));
    const settled = await settle(handle);
    return { at: handle.app.now(), ...counted(extent), migrated: handle.migrated, ...settled };
  } finally {
    handle.close();
  }
}

/** The copy beside the database, open, and whether its log is sound. */
function staged(settings: Settings, file: string, progress: Progress) {
  const dir = settings.dataDir;
  stageCopy(file, dir, { keys: openKeys(settings).keys, mode: settings.demonstration ? "demonstration" : "live" });
  const handle = openApp(settings, { server: false, staging: stagingOf(dir) });
  return { handle, sound: verifyLog(handle.app, progress) };
}

const counted = ({ events, signatures, lastAt }: Extent): Extent => ({ events, signatures, lastAt });

async function settle({ app, noteHead }: AppHandle) {
  const settled = await settleRestored(app);
  const journal = await followJournal(app);
  const letters = await recount(app);
  noteHead();
  return { ...settled, journal, recounted: letters.filter(({ changed, mended }) => changed || mended > 0).length };
}

function replace(dir: string, at: number): string | null {
  const milliseconds = String(at % 1_000).padStart(3, "0");
  mkdirSync(join(dir, "backups"), { recursive: true, mode: 0o700 });
  try {
    return putInPlace(dir, join(dir, "backups", backupName("replaced", at, milliseconds)));
  } catch (error) {
    if (!(error instanceof InUse)) throw error;
    throw new Refusal("Another process has the database open. End it, then run this again. Nothing was changed.");
  }
}
