import type { Letter, StoredText } from "../../db/letters.server";
import { letterState } from "../domain/letter";
import { textHash } from "../domain/letter.server";
import type { LetterFile } from "../domain/letter-file";
import type { App } from "./app";

type Options = { newVersion: boolean; substantial: boolean };

export type PublishOutcome =
  | { outcome: "published"; slug: string; version: number; languages: string[] }
  | { outcome: "unchanged"; slug: string; version: number }
  | { outcome: "refused"; problems: string[] };

/**
 * Publishes files as one version of a letter: its first, the next where `newVersion` says so, or more languages of the
 * version that stands.
 */
export async function publishLetter(app: App, files: readonly LetterFile[], options: Options): Promise<PublishOutcome> {
  const [first] = files;
  const problems = disagreements(files);
  if (!first || problems.length > 0) return { outcome: "refused", problems };

  return app.db.write((): PublishOutcome => {
    const letter = app.db.letters.find(first.slug);
    if (!letter) return publishFirst(app, first, files);
    if (options.newVersion) return publishNext(app, letter, files, options.substantial);
    return join(app, letter, files);
  });
}

function disagreements(files: readonly LetterFile[]): string[] {
  const differ = (name: "slug" | "contact" | "opensAt" | "closesAt") =>
    new Set(files.map((file) => file[name])).size > 1 ? [`the files disagree about ${NAMES[name]}`] : [];
  const languages = files.map(({ language }) => language);
  const twice = languages.filter((language, at) => languages.indexOf(language) !== at);
  return [
    ...(files.length === 0 ? ["no file was given"] : []),
    ...differ("slug"),
    ...differ("contact"),
    ...differ("opensAt"),
    ...differ("closesAt"),
    ...twice.map((language) => `two files are in ${language}`),
  ];
}
const NAMES = {
  slug: "slug",
  contact: "contact",
  opensAt: "opens",
  closesAt: "closes",
} as const;

function publishFirst(app: App, first: LetterFile, files: readonly LetterFile[]): PublishOutcome {
  const { slug, language, contact, opensAt, closesAt } = first;
  const createdAt = app.now();
  const letter = app.db.letters.insert({
    slug,
    language,
    contact,
    opensAt,
    closesAt,
    createdAt,
    version: 1,
  });
  return write(app, letter, files, 1, false);
}

function publishNext(app: App, letter: Letter, files: readonly LetterFile[], substantial: boolean): PublishOutcome {
  const version = letter.version + 1;
  const own = files.some(({ language }) => language === letter.language);
  if (!own)
    return {
      outcome: "refused",
      problems: [`a new version needs the letter's own language, ${letter.language}`],
    };
  schedule(app, letter, files, version, false);
  if (substantial) app.db.newVersions.ask(letter.id, version);
  return write(app, letter, files, version, substantial);
}

function join(app: App, letter: Letter, files: readonly LetterFile[]): PublishOutcome {
  const texts = app.db.letters.texts(letter.id, letter.version);
  const fresh: LetterFile[] = [];
  const changed: string[] = [];
  for (const file of files) {
    const text = texts.find(({ language }) => language === file.language);
    if (!text) fresh.push(file);
    else if (text.sha256 !== textHash(file)) changed.push(file.language);
  }
  if (changed.length > 0) {
    const which = changed.join(", ");
    return {
      outcome: "refused",
      problems: [`the text changed in ${which}: publish it with --new-version`],
    };
  }
  const moved = schedule(app, letter, files, letter.version, fresh.length === 0);
  if (fresh.length > 0) return write(app, letter, fresh, letter.version, false);
  const { slug, version } = letter;
  return moved ? { outcome: "published", slug, version, languages: [] } : { outcome: "unchanged", slug, version };
}

/**
 * Takes the times and the contact from the files; whether any of it is new. What brings a text never opens a closed
 * letter again: its file still says what was planned before somebody closed it.
 */
function schedule(app: App, letter: Letter, [file]: readonly LetterFile[], version: number, alone: boolean): boolean {
  if (!file) return false;
  const reopens = alone && file.closesAt !== null;
  const { opensAt, closesAt } = letterState(letter, app.now()) === "closed" && !reopens ? letter : file;
  const { contact } = file;
  const same = contact === letter.contact && opensAt === letter.opensAt && closesAt === letter.closesAt;
  if (same && version === letter.version) return false;
  app.db.letters.update(letter.id, app.now(), { version, contact, opensAt, closesAt });
  return true;
}

function write(
  app: App,
  letter: Letter,
  files: readonly LetterFile[],
  version: number,
  substantial: boolean,
): PublishOutcome {
  const publishedAt = app.now();
  const hashes: Record<string, string> = {};
  for (const file of files) {
    const { language, title, from, to, body } = file;
    const text: StoredText = {
      ...{
        letterId: letter.id,
        version,
        language,
        title,
        from,
        to,
        body,
        substantial,
        publishedAt,
      },
      sha256: textHash(file),
    };
    app.db.letters.insertText(text);
    hashes[language] = text.sha256;
  }
  const joined = version === letter.version && app.db.letters.texts(letter.id, version).length > files.length;
  app.db.events.append({
    at: publishedAt,
    type: joined ? "letter.joined" : "letter.published",
    subject: letter.slug,
    actor: "operator",
    data: { version, substantial, texts: hashes },
  });
  app.db.letters.update(letter.id, publishedAt, {});
  return {
    outcome: "published",
    slug: letter.slug,
    version,
    languages: Object.keys(hashes),
  };
}
