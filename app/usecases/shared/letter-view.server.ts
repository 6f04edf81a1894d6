import type { Letter } from "../../../db/letters.server";
import { type Hold, holdOf } from "../../domain/hold";
import type { LetterText } from "../../domain/letter";
import { type LetterState, letterState } from "../../domain/letter";
import { type Pause, pauseOf } from "../../domain/pause";
import type { App } from "../app";

export type LetterView = {
  slug: string;
  state: LetterState;
  /** The letter's own language. */
  language: string;
  /** The languages that its current version has, its own first. */
  languages: string[];
  contact: string;
  opensAt: number | null;
  closesAt: number | null;
  version: number;
  /** The newest version that changed in substance; null where none did. */
  substantialVersion: number | null;
  /** The text in the language asked for, else in the letter's own. */
  text: LetterText;
  listed: number;
  countries: number;
  revision: number;
  /** Since when and why the names are not shown; null while they are. */
  paused: Pause | null;
  /** Since when and why it takes no signatures; null while it does. */
  held: Hold | null;
};

/** A letter in one of its languages, in whatever state it is. */
export function viewOf(app: App, letter: Letter, language: string | null): LetterView {
  const texts = app.db.letters.texts(letter.id, letter.version);
  const own = texts.find((text) => text.language === letter.language) ?? texts[0];
  if (!own) throw new Error(`version ${letter.version} of ${letter.slug} has no text`);
  const text = texts.find((text) => text.language === language) ?? own;
  const { slug, contact, opensAt, closesAt, version, substantialVersion, listed, countries, revision } = letter;
  return {
    ...{
      slug,
      contact,
      opensAt,
      closesAt,
      version,
      substantialVersion,
      listed,
      countries,
      revision,
    },
    state: letterState(letter, app.now()),
    language: own.language,
    languages: [own, ...texts.filter((text) => text !== own)].map((text) => text.language),
    text,
    paused: pauseOf(letter, text.language),
    held: holdOf(letter, text.language),
  };
}
