import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import type { AppHandle } from "../app.server";
import { backupName } from "../domain/backups";
import { type Answer, confirm, define, EXISTING, withApp, YES } from "./command";
import type { Io } from "./io";
import { type Progress, withProgress } from "./progress";
import { Refusal } from "./refusal";

export function backupCommand(program: Command, io: Io) {
  define(program, "backup [file]", "copy the whole database, checked, beside a running server", [
    "backup",
    "backup /mnt/backups/undersigned.db --yes",
  ])
    .option(...YES)
    .action(
      withApp(
        io,
        async ({ app }, given: string | undefined, options: { yes?: boolean; json?: boolean }): Promise<Answer> => {
          const file = given === undefined ? freshName(app) : resolve(given);
          if (!existsSync(dirname(file))) throw new Refusal(`There is no folder ${dirname(file)}. Make it first.`);
          if (existsSync(file) && statSync(file).isDirectory())
            throw new Refusal(`${file} is a folder. Name a file in it.`);
          if (existsSync(file)) await confirm(io, options, `Replace ${file}?`);
          return withProgress(io, options, "Copying, then checking", (progress) => copy(app, file, progress));
        },
        EXISTING,
      ),
    );
}

async function copy({ db, settings, now }: AppHandle["app"], file: string, progress: Progress): Promise<Answer> {
  const { backUp } = await import("../../db/backup.server");
  const { DamagedCopy } = await import("../../db/backups/problem.server");
  const { sealing } = settings.backup;
  try {
    const folder = join(settings.dataDir, "backups");
    const { bytes } = await backUp(db, file, { folder, sealing, at: now(), progress });
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    const text = `Backed up to ${file} (${sealing ? `${size}, encrypted` : size}).`;
    return { data: { file, bytes, encrypted: sealing !== null }, text };
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    throw new Refusal(`The database is damaged, so nothing was kept: ${error.message}`);
  }
}

function freshName({ settings, now }: AppHandle["app"]): string {
  const name = backupName("undersigned", now());
  return join(settings.dataDir, "backups", settings.backup.sealing ? `${name}.age` : name);
}
