import { foldName } from "./text";

/**
 * How names are found by any part of their words. A name is indexed as pieces of three letters in their order, so that
 * a part of a word is a phrase of pieces: "harbour" gives "__h _ha har arb rbo bou our", and "arbo" is "arb rbo".
 */

/** Stands before a word, so that its first letter and its first two are pieces too. In no folded name. */
const EDGE = "_";
const PIECE = 3;

/** No name is longer: what follows in a search is left out. */
const LONGEST = 150;

// Chinese and Japanese know no spaces, and two Korean syllables are mostly a word: each character is a piece of its own.
const CHARACTER = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]`;
const CHARACTERS = new RegExp(CHARACTER, "u");
const RUNS = new RegExp(`${CHARACTER}+|(?:(?!${CHARACTER}).)+`, "gu");

type Facets = { country: string | null; sector: string | null };

/** What a name on the list is found by: its filters, then its name's pieces in their order. */
export const indexedPieces = (signatory: Facets & { organisation: string }): string => {
  const { organisation, country, sector } = signatory;
  const facets = [{ country, sector: null }, { country: null, sector }, signatory].flatMap(facetPiece);
  const pieces = runsOf(organisation).flatMap((run) =>
    CHARACTERS.test(run) ? [...run] : piecesOf([EDGE, EDGE, ...run]),
  );
  return [...facets, ...pieces].join(" ");
};

/**
 * What a search asks for, each time pieces that must stand one after the other. Empty where there is nothing that a
 * name could have.
 */
export const searchedPieces = (search: string): string[] =>
  [...new Set(runsOf(Array.from(search).slice(0, LONGEST).join("")))].map((run) => {
    const letters = [...run];
    if (CHARACTERS.test(run)) return letters.join(" ");
    return piecesOf(letters.length < PIECE ? [EDGE, EDGE, ...letters].slice(-PIECE) : letters).join(" ");
  });

/** One piece for a country, a sector or both; none without a filter. In no folded name. */
export const facetPiece = ({ country, sector }: Facets): string[] =>
  country === null && sector === null ? [] : [`=${[country, sector].filter((facet) => facet !== null).join(".")}`];

function runsOf(text: string): string[] {
  const words = foldName(text).split(" ").filter(Boolean);
  return CHARACTERS.test(text) ? words.flatMap((word) => word.match(RUNS) ?? []) : words;
}

const piecesOf = (letters: readonly string[]): string[] =>
  letters.slice(PIECE - 1).map((last, at) => `${letters[at]}${letters[at + 1]}${last}`);
