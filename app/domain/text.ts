/** Text that people typed: tidied for keeping, checked for what hides or overrides, folded for comparing. */

// Keyboards and word processors set these beside Arabic and Hebrew words without showing them. Every name stands in an
// element with its own `dir`, where they do nothing, so they are taken out instead of blaming somebody who cannot see them.
const DIRECTION_MARKS = /[\u061C\u200E\u200F]/g;

/** As it is kept: composed, single spaces, nothing around it. Line breaks and controls inside stay, to be refused. */
export function tidy(text: string): string {
  return text
    .replace(DIRECTION_MARKS, "")
    .normalize("NFC")
    .replace(/\p{Zs}+/gu, " ")
    .trim();
}

/** The same for a text of several lines. What cannot be seen is taken out: texts are pasted from pages that hold it. */
export const tidyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => tidy(line.replace(/\t/g, " ").replace(INVISIBLES, "")))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]/u;

// Bidirectional overrides, embeddings and isolates, zero-width spaces, soft hyphens, fillers, tags: all are "default
// ignorable". Variation selectors are too, but choose a glyph (and are ignored when names are compared).
const INVISIBLE = /(?!\u200C|\u200D|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;
const INVISIBLES = new RegExp(INVISIBLE, "gu");

// Persian and the Indic scripts are misspelt without joiners, emoji fall apart; anywhere else they only tell apart two
// names that look the same.
const IDLE_JOINER =
  /(?:^|[^\p{L}\p{M}\p{Extended_Pictographic}]|[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\u200C\u200D]/u;

// A mark without a letter sits on whatever stands before the name; a pile of them covers the lines around it.
const STRAY_MARKS = /^\p{M}|\p{M}{6}/u;

/** Whether tidied text holds a character that cannot be shown, that hides, or that changes the text around it. */
export function hasTreacherousCharacters(text: string): boolean {
  return [UNPRINTABLE, INVISIBLE, IDLE_JOINER, STRAY_MARKS].some((pattern) => pattern.test(text));
}

// Not all of \p{M}: the vowels of the Indic scripts are marks, and a word without them is another word.
const ACCENTS = new RegExp(
  [
    String.raw`[\u0300-\u036F]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]`,
    String.raw`[\u0591-\u05BD]|\u05BF|[\u05C1\u05C2]|[\u05C4\u05C5]|\u05C7`,
    String.raw`[\u0610-\u061A]|\u0640|[\u064B-\u065F]|\u0670`,
  ].join("|"),
  "g",
);

/** What Unicode does not decompose, or what is written in two ways. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{
    ß: "ss",
    æ: "ae",
    œ: "oe",
    þ: "th",
    ł: "l",
    ø: "o",
    đ: "d",
    ð: "d",
    ħ: "h",
    ŧ: "t",
    ŋ: "n",
    ı: "i",
    ς: "σ",
  },
  ...{ ی: "ي", ى: "ي", ک: "ك", ة: "ه" },
};

/** Case, accents, compatibility forms and invisible characters folded away; punctuation and spaces stay. */
function fold(text: string): string {
  // Most names, and a twentieth of the time.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return Array.from(
    text.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD").replace(ACCENTS, ""),
    (letter) => PLAIN[letter] ?? letter,
  )
    .join("")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFC");
}

/** A name for searching and comparing: folded words with single spaces. Dots and apostrophes join: "e.V." gives "ev". */
export function foldName(name: string): string {
  return fold(name)
    .replace(/['‘’ʼ`.]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Mandaic}\p{sc=Samaritan}\p{sc=Hanifi_Rohingya}]/u;

/** For `dir`: the direction of the first letter, as browsers choose it for `dir="auto"`. */
export function direction(text: string): "ltr" | "rtl" {
  const [first = ""] = text.match(/\p{L}/u) ?? [];
  return RIGHT_TO_LEFT.test(first) ? "rtl" : "ltr";
}
