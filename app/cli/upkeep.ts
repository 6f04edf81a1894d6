import { type Command, InvalidArgumentError } from "commander";
import { answering, define, EXISTING, withApp } from "./command";
import type { Io } from "./io";
import { withProgress } from "./progress";
import { Refusal } from "./refusal";

/** Schema, counters and the proof that nothing was changed behind the product's back. */
export function upkeepCommands(program: Command, io: Io) {
  define(program, "migrate", "bring the database to this version's schema, after a backup; stop the server first", [
    "migrate",
  ]).action(
    withApp(io, ({ migrated }) => ({
      data: { migrated },
      text: migrated.length > 0 ? `Applied ${migrated.join(", ")}.` : "Nothing to do: the database is up to date.",
    })),
  );

  define(program, "recount", "count every list again, and mend its counters and its search", ["recount"]).action(
    withApp(
      io,
      async ({ app }, options: { json?: boolean }) => {
        const { recount } = await import("../usecases/recount.server");
        const letters = await withProgress(io, options, "Names", (progress) => recount(app, progress));
        const lines = letters.map(({ slug, changed, before, after, mended }) => {
          const counted = `${slug}: ${after.listed} organisations, ${after.countries} countries`;
          const said = changed ? `; the counters said ${before.listed} and ${before.countries}` : "";
          return `${counted}${said}${mended > 0 ? `; the search had lost ${mended} names` : ""}.`;
        });
        return { data: letters, text: lines.join("\n") || "There is no letter yet." };
      },
      EXISTING,
    ),
  );

  define(program, "verify-log", "check that no event, signature or copy of the database was changed or lost", [
    "verify-log",
    "verify-log --event 17",
    "verify-log --json",
  ])
    .option("--event <number>", "tell this event’s hash too, to compare it with a receipt", eventNumber)
    .action(
      answering(io, async ({ event: index, json }: { event?: number; json?: boolean }) => {
        const { openForCommand } = await import("./open.server");
        const { verifyWith } = await import("./verify.server");
        const checking = { existing: true, skipHead: true };
        const outcome = await withProgress(io, { json }, "Events and signatures", (progress) =>
          openForCommand(io, (handle) => verifyWith(handle, index, progress), checking),
        );
        if (outcome.outcome === "broken")
          throw new Refusal(`Not sound. ${outcome.where}: ${outcome.problem}. Compare with a backup.`, outcome);
        const { events, signatures, event } = outcome;
        if (index !== undefined && !event) throw new Refusal(`There is no event ${index}: the last one is ${events}.`);
        const told = event ? `\nEvent ${event.index}, ${event.type}, ${event.at}:\n${event.hash}` : "";
        return { data: outcome, text: `Sound: ${events} events, ${signatures} signatures.${told}` };
      }),
    );
}

function eventNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give an event’s number, as a receipt names it.");
}
