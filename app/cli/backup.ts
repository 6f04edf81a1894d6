import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import type { AppHandle } from "../app.server";
import { type Answer, confirm, define, EXISTING, withApp, YES } from "./command";
import type { Io } from "./io";
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
        async ({ app }, given: string | undefined, options: { yes?: boolean }): Promise<Answer> => {
          const file = given === undefined ? freshName(app) : resolve(given);
          if (!existsSync(dirname(file))) throw new Refusal(`There is no folder ${dirname(file)}. Make it first.`);
          if (existsSync(file) && statSync(file).isDirectory())
            throw new Refusal(`${file} is a folder. Name a file in it.`);
          if (existsSync(file)) await confirm(io, options, `Replace ${file}?`);

          const { backUp, DamagedCopy } = await import("../../db/backup.server");
          try {
            const bytes = backUp(app.db, file);
            return { data: { file, bytes }, text: `Backed up to ${file} (${(bytes / 1e6).toFixed(1)} MB).` };
          } catch (error) {
            if (!(error instanceof DamagedCopy)) throw error;
            throw new Refusal(`The database is damaged, so nothing was kept: ${error.message}`);
          }
        },
        EXISTING,
      ),
    );
}

function freshName({ settings, now }: AppHandle["app"]): string {
  const time = new Date(now()).toISOString().replace(/[-:]/g, "");
  return join(settings.dataDir, "backups", `undersigned-${time}.db`);
}
