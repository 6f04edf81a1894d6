import { type NoteErrorCode, parseNote } from "./note";
import type { PauseReason } from "./pause";

/** The field of a language. */
export const reasonField = (language: string) => `reason-${language}`;

type Parsed = { reason: PauseReason } | { errors: Record<string, NoteErrorCode> };

/** Reads the reason in each of a letter's languages, its own first: that one must be there. */
export function parsePause(typed: Record<string, string>, languages: readonly string[]): Parsed {
  const reason: PauseReason = {};
  const errors: Record<string, NoteErrorCode> = {};
  for (const [at, language] of languages.entries()) {
    const field = reasonField(language);
    const parsed = parseNote(typed[field], at === 0);
    if ("error" in parsed) errors[field] = parsed.error;
    else if (parsed.note !== "") reason[language] = parsed.note;
  }
  return Object.keys(errors).length > 0 ? { errors } : { reason };
}
