import { resolve } from "node:path";
import type { Command } from "commander";
import { type Answer, answering, confirm, define, YES } from "./command";
import type { Io } from "./io";

export function restoreCommand(program: Command, io: Io) {
  define(
    program,
    "restore <file>",
    "put a copy in the database’s place, and keep what it replaces; stop the server first",
    ["restore data/backups/undersigned-20270209T030000.000Z.db", "restore /mnt/backups/undersigned.db --yes --json"],
  )
    .option(...YES)
    .action(
      answering(io, async (given: string, options: { yes?: boolean }): Promise<Answer> => {
        const { restoring } = await import("./restore.server");
        return restoring(io, resolve(given), (question) => confirm(io, options, question));
      }),
    );
}
