import type { LetterText } from "../domain/letter";
import type { App } from "./app";
import { type LetterView, viewOf } from "./shared/letter-view.server";

export type { LetterView };

/** A letter as everybody may see it; undefined where there is none, or it has not opened yet. */
export function viewLetter(app: App, slug: string, language: string | null): LetterView | undefined {
  const letter = app.db.letters.find(slug);
  return letter && viewOf(app, letter, language);
}

/** Every letter that is open or closed, the newest first. */
export function listLetters(app: App, language: string | null): LetterView[] {
  return app.db.letters
    .all()
    .map((letter) => viewOf(app, letter, language))
    .filter((view) => view.state !== "scheduled");
}

export type VersionView = {
  text: LetterText;
  before: LetterText | null;
  versions: { version: number; at: number }[];
};

/** A version's text, and the one before it in the same language, for what changed. */
export function viewVersion(app: App, slug: string, version: number, language: string | null): VersionView | undefined {
  const letter = app.db.letters.find(slug);
  if (!letter) return undefined;
  const inLanguage = (number: number, wanted: string | null) => {
    const texts = app.db.letters.texts(letter.id, number);
    return (
      texts.find((text) => text.language === wanted) ??
      texts.find((text) => text.language === letter.language) ??
      texts[0]
    );
  };
  const text = inLanguage(version, language);
  if (!text) return undefined;
  const before = version > 1 ? inLanguage(version - 1, text.language) : undefined;
  const comparable = before?.language === text.language ? before : null;
  return {
    text,
    before: comparable,
    versions: app.db.letters.versions(letter.id),
  };
}
