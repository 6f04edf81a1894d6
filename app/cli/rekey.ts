import type { Command } from "commander";
import type { Place } from "../domain/seal.server";
import type { Resealed } from "../usecases/rekey.server";
import { confirm, define, EXISTING, withApp, YES } from "./command";
import type { Io } from "./io";
import { withProgress } from "./progress";
import { Refusal } from "./refusal";

const HOW_TO_REKEY =
  "SECRET_KEY_PREVIOUS is not set, so there is no key to change from. To change it: move SECRET_KEY's value to SECRET_KEY_PREVIOUS, set a fresh SECRET_KEY (undersigned secrets), restart the server, then run this again.";

export function rekeyCommand(program: Command, io: Io) {
  define(program, "rekey", "seal everything again under SECRET_KEY, so that SECRET_KEY_PREVIOUS can go", [
    "rekey",
    "rekey --yes",
  ])
    .option(...YES)
    .action(
      withApp(
        io,
        async ({ app, noteHead }, options: { yes?: boolean; json?: boolean }) => {
          if (app.settings.secretKeyPrevious === null) throw new Refusal(HOW_TO_REKEY);
          await confirm(
            io,
            options,
            "A running server must have been restarted with both keys. Seal everything again?",
          );
          const { rekey } = await import("../usecases/rekey.server");
          const outcome = await withProgress(io, options, "Sealing again", (progress) => rekey(app, progress));
          if (outcome.outcome === "unreadable") throw new Refusal(unreadable(outcome.place), outcome);
          // The note is signed with the key too, and would be refused once the old one is gone.
          noteHead();
          return { data: outcome, text: sealed(outcome) };
        },
        EXISTING,
      ),
    );
}

const unreadable = ({ table, column, row }: Place) =>
  `The ${column} of ${table} ${row} does not open: it was changed past the product, or sealed under a third key. The old key is still needed: keep SECRET_KEY_PREVIOUS, look with undersigned verify-log, and compare with a backup. It is safe to run this again.`;

function sealed(resealed: Resealed): string {
  const { signatures, addresses, reports, questions, notes, corrections, handOvers, credentials, journal } = resealed;
  const desk = `${reports} reports, ${questions} questions, ${notes} notes, ${corrections} corrections, ${handOvers} hand-overs, ${credentials} second factors and ${journal} addresses in the journal`;
  return `Sealed ${signatures} signatures, ${addresses} addresses, ${desk} again. Now remove SECRET_KEY_PREVIOUS and restart the server.`;
}
