import { latinised } from "./lookalikes";
import { isGeneric, isPlace, LEGAL_FORMS, SMALL_WORDS, withoutShortForms } from "./name-words";
import { foldName } from "./text";

export type Similarity = "same" | "related" | "different";

/**
 * How alike two organisations' names are to a person in a hurry: "same" but for legal form, accents, order, a letter;
 * "related" where one could be a branch, a parent or the initials of the other. It warns a moderator and decides nothing.
 */
export const similarity = (a: string, b: string): Similarity => similarTo(a)(b);

/** The same for one name beside many. */
export function similarTo(name: string): (other: string) => Similarity {
  const parts = nameParts(name);
  return (other) => compare(parts, nameParts(other));
}

function compare(one: NameParts, other: NameParts): Similarity {
  if (one.joined === other.joined) return "same";
  const [fewer, more] = one.telling.length <= other.telling.length ? [one, other] : [other, one];
  const shared = countShared(fewer.telling, more.telling);

  if (shared === more.telling.length || runTogether(one, other)) {
    const [few, many] =
      one.generic.length <= other.generic.length ? [one.generic, other.generic] : [other.generic, one.generic];
    return countShared(few, many) === many.length ? "same" : "related";
  }
  if (shared > 1 && shared === fewer.telling.length) return "related";
  if (isOneOfTwo(fewer.telling, more.telling)) return "related";
  if (shared / (fewer.telling.length + more.telling.length - shared) >= 0.6) return "related";
  if (isInitials(one, other) || isInitials(other, one)) return "related";
  return isUnspacedStart(one.joined, other.joined) ? "related" : "different";
}

/**
 * Strings of which two names that are not "different" nearly always share one, so that look-alikes among 100,000 names
 * are found through an index: a name has about as many as it has words. They hear rather than read (no vowels, no
 * doubled letters), and for a name of one telling word there is one more for each letter that could be wrong.
 */
export function blockingKeys(name: string): string[] {
  const { telling, generic, initials, joined } = nameParts(name);
  const sounds = telling.map(sound);
  const keys = new Set([...sounds, sound(joined), sound(telling.join(""))]);
  const [only] = sounds;
  if (only && sounds.length === 1) for (const shorter of withoutOneLetter(only)) keys.add(shorter);
  for (const letters of initials) keys.add(letters);
  const start = unspacedStart(joined);
  if (telling.length === 1 && generic.length === 0) keys.add(joined);
  if (start) keys.add(start);
  return [...keys];
}

/** A name's words for comparing: folded, without legal forms and small words; never none for a valid name. */
export const nameTokens = (name: string): string[] => withoutSmallWords(allWords(name));

type NameParts = {
  /** Words that tell which organisation it is, and those that tell its kind or reach. */
  telling: string[];
  generic: string[];
  joined: string;
  initials: string[];
};

function nameParts(name: string): NameParts {
  const all = allWords(name);
  // "MSL – Marins Sans Lanterne" carries its own initials.
  const spelledOut = keepSome(
    all,
    (word) => all.length < 3 || !initialsOf(all.filter((other) => other !== word)).includes(word),
  );
  const words = withoutSmallWords(spelledOut);
  const telling = keepSome(words, (word) => !isGeneric(word));
  const generic = telling.length === words.length ? [] : words.filter(isGeneric);
  return {
    telling: telling.map(plain),
    generic: generic.map((word) => (isPlace(word) ? word : plain(word))),
    joined: words.map(plain).join(""),
    initials: initialsOf(spelledOut).map(latinised),
  };
}

const allWords = (name: string): string[] =>
  keepSome(withoutShortForms(foldName(name)).split(" "), (word) => !LEGAL_FORMS.has(word));

const withoutSmallWords = (words: string[]): string[] => keepSome(words, (word) => !SMALL_WORDS.has(word));

/** With small words and without; of two words or less there are too many. */
const initialsOf = (words: string[]): string[] =>
  [words, withoutSmallWords(words)]
    .map((some) => some.map((word) => Array.from(word)[0]).join(""))
    .filter((letters) => letters.length > 2);

const LETTER_FOR: Readonly<Record<string, string>> = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t" };

/** Without the plural's s; letters of other alphabets that pass for Latin ones replaced, and digits within a word. */
function plain(word: string): string {
  const latin = /^\d+$/.test(word) ? word : latinised(word).replace(/\d/g, (digit) => LETTER_FOR[digit] ?? digit);
  return latin.length > 4 ? latin.replace(/(?<!s)s$/, "") : latin;
}

function keepSome(words: string[], wanted: (word: string) => boolean): string[] {
  const kept = words.filter(wanted);
  return kept.length > 0 ? kept : words;
}

/** How many of the fewer words have a partner of their own among the others, whatever the order. */
function countShared(fewer: string[], more: string[]): number {
  const free = [...more];
  return fewer.filter((word) => {
    const exact = free.indexOf(word);
    const found = exact >= 0 ? exact : free.findIndex((candidate) => isMisspelling(word, candidate));
    if (found >= 0) free.splice(found, 1);
    return found >= 0;
  }).length;
}

/** Short words are too close to each other to guess at, and so are countries: Ireland, Iceland. */
function isMisspelling(a: string, b: string): boolean {
  return Math.max(a.length, b.length) > 5 && a[0] === b[0] && !(isPlace(a) && isPlace(b)) && isOneEditApart(a, b);
}

/** A letter more, less, changed, or swapped with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** "Lantern" and "Quiet Lantern"; in a longer name, or misspelt, a single word is chance. */
const isOneOfTwo = ([only, ...rest]: string[], pair: string[]): boolean =>
  only !== undefined && rest.length === 0 && pair.length === 2 && pair.includes(only);

/** "Kinderschutzbund" and "Kinderschutz-Bund"; word by word they have nothing in common. */
const runTogether = (one: NameParts, other: NameParts): boolean => {
  const [a, b] = [one.telling.join(""), other.telling.join("")];
  return a === b || (one.telling.length !== other.telling.length && isMisspelling(a, b));
};

const isInitials = (short: NameParts, long: NameParts): boolean =>
  short.telling.length === 1 && short.telling.some((word) => long.initials.includes(word));

/** Where words are not set apart, a branch's name begins with its parent's. */
function isUnspacedStart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return unspacedStart(short) !== "" && long.startsWith(short);
}

const unspacedStart = (word: string): string =>
  word.match(/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{3}/u)?.[0] ?? "";

/** Words of up to five letters stand for themselves. */
function sound(word: string): string {
  if (word.length < 5) return word;
  const heard = word
    .replace(/[sz]/g, "s")
    .replace(/[ckq]/g, "k")
    .replace(/(.)\1+/g, "$1");
  return heard.slice(0, 1) + heard.slice(1).replace(/[aeiouyhωηυиыэюя]/g, "");
}

const withoutOneLetter = (word: string) =>
  Array.from(word).flatMap((_, index) =>
    index > 0 && word.length > 3 ? [word.slice(0, index) + word.slice(index + 1)] : [],
  );
