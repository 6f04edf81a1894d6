import type { MailAbout } from "~/i18n";

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LOOKS_LIKE_A_LINK = /:\/\/|www\.|\.\p{L}{2,}\//iu;

/**
 * A name in a sentence. Right-to-left ones are isolated, so that the sentence keeps its order; in one that holds a
 * web address an invisible joiner keeps mail programs from making it a link: anybody can have this mail sent.
 */
export function inSentence(name: string): string {
  const unlinked = LOOKS_LIKE_A_LINK.test(name) ? name.replace(/[./]/g, "$&\u200C") : name;
  return RIGHT_TO_LEFT.test(name) ? `\u2068${unlinked}\u2069` : unlinked;
}

/** A name that ends in a full stop, as "Hafen e.V." does, ends its sentence too. */
export const oneStop = (sentence: string) => sentence.replace(/(?<!\.)\.\.(?!\.)/g, ".");

/** A header is one line: line breaks, other control characters and the marks of direction go. */
export const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();

export const sentenceNames = ({ organisation, letter, from, periods }: MailAbout): MailAbout => ({
  periods,
  organisation: inSentence(organisation),
  letter: inSentence(letter),
  from: inSentence(from),
});
