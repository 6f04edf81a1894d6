import type { Command } from "commander";
import { answering, confirm, define, EXISTING, withApp, YES } from "./command";
import type { Io } from "./io";
import { Refusal } from "./refusal";

const HOW_TO_REKEY =
  "SECRET_KEY_PREVIOUS is not set, so there is no key to change from. To change it: move SECRET_KEY's value to SECRET_KEY_PREVIOUS, set a fresh SECRET_KEY (undersigned secrets), restart the server, then run this again.";

export function keyCommands(program: Command, io: Io) {
  define(program, "secrets", "print the settings that a live instance needs, with a fresh SECRET_KEY", [
    "secrets >> .env",
    "secrets --json",
  ]).action(
    answering(io, async () => {
      const { freshSecretKey } = await import("../config.server");
      const settings = {
        BASE_URL: "https://letters.example",
        SECRET_KEY: freshSecretKey(),
        SMTP_URL: "smtps://user:password@mail.example:465",
        CONTROLLER: "Alliance for Children Online",
        CONTACT: "privacy@letters.example",
      };
      const lines = Object.entries(settings).map(([name, value]) => `${name}="${value}"`);
      const note = [
        "# Put your own values in; leave SECRET_KEY as it is, and keep a copy of it apart from the backups:",
        "# without it nobody can read the addresses in the database.",
      ];
      return { data: settings, text: [...note, ...lines].join("\n") };
    }),
  );

  define(program, "rekey", "seal everything again under SECRET_KEY, so that SECRET_KEY_PREVIOUS can go", [
    "rekey",
    "rekey --yes",
  ])
    .option(...YES)
    .action(
      withApp(
        io,
        async ({ app, noteHead }, options: { yes?: boolean }) => {
          if (app.settings.secretKeyPrevious === null) throw new Refusal(HOW_TO_REKEY);
          await confirm(
            io,
            options,
            "A running server must have been restarted with both keys. Seal everything again?",
          );
          const { rekey } = await import("../usecases/rekey.server");
          const outcome = await rekey(app, (done) => io.interactive && io.err(`\r${done} signatures`));
          // The note is signed with the key too, and would be refused once the old one is gone.
          noteHead();
          if (io.interactive) io.err("\n");
          const { signatures, addresses, reports, questions, notes, corrections, handOvers, credentials, journal } =
            outcome;
          const desk = `${reports} reports, ${questions} questions, ${notes} notes, ${corrections} corrections, ${handOvers} hand-overs, ${credentials} second factors and ${journal} addresses in the journal`;
          const text = `Sealed ${signatures} signatures, ${addresses} addresses, ${desk} again. Now remove SECRET_KEY_PREVIOUS and restart the server.`;
          return { data: outcome, text };
        },
        EXISTING,
      ),
    );
}
