import type { Command } from "commander";
import { confirm, define, withApp, YES } from "./command";
import type { Io } from "./io";
import { type Publishing, publish } from "./publish";
import { Refusal } from "./refusal";

export function letterCommands(program: Command, io: Io) {
  const letter = program.command("letter").description("publish letters, preview them, list them, close them");

  define(letter, "publish <files...>", "publish a letter, its translations, or a new version", [
    "letter publish safer-online.en.md safer-online.fr.md",
    "letter publish --new-version safer-online.en.md",
    "letter publish --new-version --substantial safer-online.en.md",
  ])
    .option("--new-version", "the texts are the letter's next version")
    .option("--substantial", "the change is one that signatories should be asked about")
    .action(withApp(io, (handle, paths: string[], options: Publishing) => publish(io, handle, paths, options)));

  define(letter, "list", "show every letter", ["letter list", "letter list --json"]).action(
    withApp(io, async ({ app }) => {
      const { surveyLetters } = await import("./survey.server");
      const letters = surveyLetters(app);
      const lines = letters.map(
        ({ slug, state, version, languages, listed, countries, title, url }) =>
          `${slug}: ${state}, version ${version} (${languages.join(", ")}), ${listed} organisations, ${countries} countries\n  ${title}\n  ${url}`,
      );
      return { data: letters, text: lines.join("\n") || "There is no letter yet: undersigned letter publish FILE.md" };
    }),
  );

  define(letter, "preview <slug>", "print the private address that shows a letter before it opens", [
    "letter preview safer-online",
    "letter preview safer-online --json",
  ]).action(
    withApp(io, async ({ app }, slug: string) => {
      const { previewLink } = await import("../usecases/preview-letter.server");
      const link = previewLink(app, slug);
      if (!link) throw new Refusal(unknown(slug));
      const { opensAt, url, publicUrl } = link;
      if (opensAt === null || opensAt <= app.now())
        throw new Refusal(`"${slug}" needs no preview: everybody can read it at ${publicUrl}`, { url: publicUrl });
      const opens = new Date(opensAt).toISOString();
      return { data: { slug, opens, url }, text: `${url}\nUntil it opens (${opens}) only this address shows it.` };
    }),
  );

  define(letter, "close <slug>", "take no new signatures; mails already sent can be confirmed for 72 hours", [
    "letter close safer-online",
    "letter close safer-online --yes",
  ])
    .option(...YES)
    .action(
      withApp(io, async ({ app }, slug: string, options: { yes?: boolean }) => {
        if (!app.db.letters.find(slug)) throw new Refusal(unknown(slug));
        await confirm(io, options, `Close "${slug}" to new signatures?`);
        const { closeLetter } = await import("../usecases/close-letter.server");
        const { outcome } = await closeLetter(app, slug);
        const text = outcome === "closed" ? `Closed "${slug}".` : `"${slug}" is closed already.`;
        return { data: { slug, outcome }, text };
      }),
    );
}

const unknown = (slug: string) => `There is no letter "${slug}": undersigned letter list`;
