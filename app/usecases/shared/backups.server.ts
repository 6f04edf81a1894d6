import type { BackupState } from "../../../db/backups/backups.server";
import { forLog } from "../../domain/for-log";
import type { App } from "../app";

/** Keeps what became of a backup. On a full disk it is known to this process alone, and the work goes on. */
export function keepState({ backups, log }: App, change: Partial<BackupState>): void {
  try {
    backups.note(change);
  } catch (error) {
    log.error(forLog(error), "what became of a backup could not be written down");
  }
}
