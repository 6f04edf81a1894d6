import { type Command, CommanderError } from "commander";
import type { AppHandle } from "../app.server";
import type { Io } from "./io";
import type { Opening } from "./open.server";
import { Refusal } from "./refusal";

/** A command's result: `data` for programs (--json), `text` for people. */
export type Answer = {
  data: unknown;
  text: string;
  /** Where the answer is a bad one. */
  exitCode?: number;
};

/** A command with what every command has. `usage` is its name and arguments, as commander reads them. */
export function define(parent: Command, usage: string, about: string, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  undersigned ${example}`);
  return parent
    .command(usage)
    .description(about)
    .option("--json", "print the result as JSON, and nothing else")
    .addHelpText("after", `\n${lines.length > 1 ? "Examples" : "Example"}:\n${lines.join("\n")}`);
}

/** A commander action that prints its answer; null: it has streamed it. */
export function answering<Args extends unknown[]>(
  io: Io,
  perform: (...args: Args) => Answer | null | Promise<Answer | null>,
) {
  return async function action(this: Command, ...args: Args): Promise<void> {
    const answer = await perform(...args);
    if (answer === null) return;
    const { data, text, exitCode = 0 } = answer;
    io.out(`${this.opts().json ? JSON.stringify(data) : text}\n`);
    if (exitCode !== 0) throw new CommanderError(exitCode, "undersigned.answered", "the answer says it");
  };
}

/** The same for a command that needs the database. It is safe beside a running server. */
export function withApp<Args extends unknown[]>(
  io: Io,
  perform: (handle: AppHandle, ...args: Args) => Answer | null | Promise<Answer | null>,
  options: Opening = {},
) {
  return answering(io, async (...args: Args) => {
    const { openForCommand } = await import("./open.server");
    return openForCommand(io, (handle) => perform(handle, ...args), options);
  });
}

/** For a command that has nothing to do in an empty folder: it is the wrong one. */
export const EXISTING: Opening = { existing: true };

/** Asks before what cannot be undone. */
export async function confirm(io: Io, { yes }: { yes?: boolean }, question: string): Promise<void> {
  if (yes) return;
  if (!io.interactive) throw new Refusal(`${question}\nNobody is here to ask. If you are sure, add --yes.`);
  const answer = await io.ask(`${question} [y/N] `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new Refusal("Nothing was changed.");
}
export const YES = ["--yes", "do it without asking"] as const;
