import { resolve } from "node:path";
import type { Command } from "commander";
import { type Answer, answering, confirm, define, YES } from "./command";
import type { Io } from "./io";

export function restoreCommand(program: Command, io: Io) {
  define(
    program,
    "restore <file>",
    "put a copy in the database’s place, and keep what it replaces; stop the server first",
    [
      "restore data/backups/hourly-20270209T030000Z.db",
      "restore /mnt/backups/undersigned.db --yes --json",
      "restore data/backups/hourly-20270209T030000Z.db.age --identity backup-identity.txt",
    ],
  )
    .option(...YES)
    .option("--identity <file>", "opens a copy that was encrypted for BACKUP_RECIPIENT")
    .action(
      answering(
        io,
        async (given: string, options: { yes?: boolean; json?: boolean; identity?: string }): Promise<Answer> => {
          const { restoring } = await import("./restore.server");
          const { json, identity } = options;
          return restoring(resolve(given), { io, json, identity, ask: (question) => confirm(io, options, question) });
        },
      ),
    );
}
