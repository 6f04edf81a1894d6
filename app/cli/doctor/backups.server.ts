import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BackupState, openState } from "../../../db/backups/state.server";
import { OLDEST_BACKUP } from "../../domain/readiness";
import { type Check, type Finding, ok, skipped, warning, wrong } from "./finding";

const HOUR = 3_600_000;
const LATE = 3 * HOUR;

/** What the server wrote down of its backups. Copies made by the command are the operator's own. */
export const checkBackups: Check = ({ settings: { dataDir, demonstration, backup }, now }) => {
  if (demonstration) return [skipped("Backups", "A demonstration needs none.")];
  const state = openState(join(dataDir, "backups.json")).read();
  return [newest(state, join(dataDir, "backups"), now()), takenAway(state, backup.hook !== null), drilled(state)];
};

function newest({ made, failed }: BackupState, folder: string, now: number): Finding {
  const mend = "The server makes one an hour: see its log. By hand: undersigned backup";
  if (failed) return wrong("Backups", `The last try made none: ${failed.problem}.`, mend);
  if (!made) return warning("Backups", "The server has made none yet.", mend);
  if (!existsSync(join(folder, made.file))) return wrong("Backups", `The newest, ${made.file}, is gone.`, mend);
  const age = now - made.at;
  const says = `The newest is ${age < HOUR ? "less than an hour" : `${Math.floor(age / HOUR)} hours`} old.`;
  if (age >= OLDEST_BACKUP) return wrong("Backups", says, mend);
  return age >= LATE ? warning("Backups", says, mend) : ok("Backups", says);
}

function takenAway({ hook }: BackupState, isSet: boolean): Finding {
  const what = "Off this machine";
  if (!isSet) return skipped(what, "BACKUP_COMMAND is not set: who loses this machine loses the backups with it.");
  if (!hook) return skipped(what, "BACKUP_COMMAND has not run yet.");
  if (hook.ok) return ok(what, "BACKUP_COMMAND took the newest.");
  const code = hook.code === null ? "took too long, or could not be started" : `ended with ${hook.code}`;
  return wrong(what, `BACKUP_COMMAND ${code}.`, "Run it by hand with the path of a backup, as the server’s user.");
}

function drilled({ drill }: BackupState): Finding {
  const what = "Restore drill";
  if (!drill) return skipped(what, "None has run yet.");
  if (drill.outcome === "sound") return ok(what, `${drill.file} could be put back.`);
  if (drill.outcome === "sealed")
    return skipped(what, "Only who has the recipient’s identity can try it: restore one elsewhere from time to time.");
  return wrong(what, `${drill.file} could not be put back: ${drill.problem}.`, "Make another now: undersigned backup");
}
