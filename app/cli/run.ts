import { Command, CommanderError } from "commander";
import { troubleOf } from "../../db/trouble";
import { version } from "../../package.json";
import { backupCommand } from "./backup";
import { demoCommand } from "./demo";
import { doctorCommand } from "./doctor";
import { eraseCommand } from "./erase";
import { exportCommand } from "./export";
import { healthCommands } from "./health";
import type { Io } from "./io";
import { letterCommands } from "./letter";
import { mailTestCommand } from "./mail-test";
import { moderatorCommands } from "./moderator";
import { Refusal } from "./refusal";
import { rekeyCommand } from "./rekey";
import { restoreCommand } from "./restore";
import { secretsCommand } from "./secrets";
import { serveCommand } from "./serve";
import { upkeepCommands } from "./upkeep";

/** In the order of the help. */
const GROUPS = [
  ...[serveCommand, letterCommands, moderatorCommands, exportCommand, backupCommand, restoreCommand, upkeepCommands],
  ...[doctorCommand, eraseCommand, rekeyCommand, secretsCommand, mailTestCommand, demoCommand, healthCommands],
];

/** Runs one command; its exit code. Expected failures are said in words; anything else is a bug, and is thrown. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has said it already.
    if (error instanceof CommanderError) return error.exitCode;
    const refusal = error instanceof Refusal ? error : outside(error);
    if (!refusal) throw error;
    if (args.includes("--json")) io.out(`${JSON.stringify({ error: refusal.message, ...refusal.data })}\n`);
    io.err(`${refusal.message}\n`);
    return refusal.exitCode;
  }
}

function program(io: Io): Command {
  const undersigned = new Command("undersigned")
    .description("The operator's commands. Settings come from the environment or .env.")
    .version(version, "--version")
    .showHelpAfterError("--help says more.")
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride();
  for (const add of GROUPS) add(undersigned, io);
  return undersigned;
}

/** What the system refuses (a folder that cannot be written, a port in use, a full disk) is no bug of ours. */
function outside(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  if (error.code === "EADDRINUSE") return new Refusal("Another program uses this port. Set PORT to another.");
  if ("syscall" in error) return new Refusal(`${error.message}. Check the path or address, and who may use it.`);
  const trouble = troubleOf(error);
  return trouble === undefined ? undefined : new Refusal(trouble);
}
