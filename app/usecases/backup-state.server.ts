import type { BackupState } from "../../db/backups/backups.server";
import type { App } from "./app";

/** What became of the last backup, of the command that takes it away, and of the last drill. */
export const backupState = ({ backups }: App): BackupState => backups.state();
