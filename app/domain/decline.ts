import { type LinesErrorCode, parseLines } from "./lines";
import { foldName } from "./text";

/** Why a signature is declined, as the product brings it along: the words stand in the dictionaries. */
export const DECLINE_REASONS = [
  "not-reachable",
  "not-an-organisation",
  "not-authorised",
  "duplicate",
  "wrong-details",
  "out-of-scope",
  "other",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** A reason's words: of each language, its title, and what is written to the signer. */
export type ReasonWords<Language extends string = string> = Record<Language, { title: string; text: string }>;

/** In the order in which they are offered; whatever else there is to choose from, "other" is the last. */
export const inOrder = <Reason extends { code: string; position: number }>(reasons: readonly Reason[]): Reason[] =>
  reasons.toSorted((a, b) => Number(a.code === "other") - Number(b.code === "other") || a.position - b.position);

export type ReasonErrorCode = LinesErrorCode<"title" | "note">;
/** A field of the form that an owner edits a reason with. */
export type ReasonField<Language extends string> = `${"title" | "text"}-${Language}`;
type Typed<Language extends string> = Partial<Record<ReasonField<Language>, string>>;

/** Reads a reason's words in each language. A title must be there; where a text is not, the moderator writes one. */
export function parseReason<Language extends string>(
  languages: readonly Language[],
  typed: Typed<Language>,
): { words: ReasonWords } | { errors: Partial<Record<ReasonField<Language>, ReasonErrorCode>> } {
  const words: ReasonWords = {};
  const errors: Partial<Record<ReasonField<Language>, ReasonErrorCode>> = {};
  for (const language of languages) {
    const title = parseLines("title", typed[`title-${language}`]?.replace(/\s+/g, " "), LONGEST_TITLE);
    const text = parseLines("note", typed[`text-${language}`]);
    if ("error" in title) errors[`title-${language}`] = title.error;
    if ("error" in text && text.error !== "note.required") errors[`text-${language}`] = text.error;
    words[language] = { title: "text" in title ? title.text : "", text: "text" in text ? text.text : "" };
  }
  return Object.keys(errors).length > 0 ? { errors } : { words };
}

const LONGEST_TITLE = 80;
const LONGEST_CODE = 36;

/** A code for a new reason, from its title: what no other has. */
export function reasonCode(title: string, taken: readonly string[]): string {
  const plain =
    foldName(title)
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, LONGEST_CODE)
      .replace(/^-|-$/g, "") || "reason";
  const free = (n: number): string => {
    const code = n === 1 ? plain : `${plain}-${n}`;
    return taken.includes(code) ? free(n + 1) : code;
  };
  return free(1);
}
