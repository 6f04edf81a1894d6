import { type Command, InvalidArgumentError } from "commander";
import { confirm, define, withApp, YES } from "./command";
import type { Io } from "./io";
import { withProgress } from "./progress";

const MOST = 5_000_000;

export function demoCommand(program: Command, io: Io) {
  define(program, "demo", "fill a new data folder with the demonstration letter and invented signatories", [
    "demo",
    "demo --signatories 1000000",
  ])
    .option("--signatories <number>", "this many, all listed, instead of a few in every state", count)
    .option(...YES)
    .action(
      withApp(io, async ({ app }, options: { signatories?: number; yes?: boolean; json?: boolean }) => {
        const { fill } = await import("./fill.server");
        if (!app.settings.demonstration)
          await confirm(io, options, "BASE_URL is set: this instance is live. Publish an invented letter in it?");
        const filled = await withProgress(io, options, "Signatories", (progress) =>
          fill(app, options.signatories, (done) => progress(done, options.signatories)),
        );
        const { url, listed } = filled;
        return { data: filled, text: `The letter has ${listed} signatories: ${url}\nTo see it: undersigned serve` };
      }),
    );
}

function count(text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST) return Number(text);
  throw new InvalidArgumentError(`Give a number from 1 to ${MOST}.`);
}
