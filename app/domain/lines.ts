import { hasTreacherousCharacters, tidyLines } from "./text";

/** What a form answers a text that people wrote with: keys of the dictionaries, never sentences. */
export type LinesErrorCode<Field extends string> = `${Field}.${"required" | "too-long" | "characters"}`;
export type Written<Field extends string> = { text: string } | { error: LinesErrorCode<Field> };

const LONGEST = 1_000;

/** A text of several lines, tidied. */
export function parseLines<Field extends string>(field: Field, typed = "", most = LONGEST): Written<Field> {
  const text = tidyLines(typed);
  if (text === "") return { error: `${field}.required` };
  if (text.split("\n").some(hasTreacherousCharacters)) return { error: `${field}.characters` };
  return Array.from(text).length > most ? { error: `${field}.too-long` } : { text };
}
