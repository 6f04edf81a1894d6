import { hasTreacherousCharacters, tidyLines } from "./text";

/** What the form answers a moderator's text with: keys of the dictionaries, never sentences. */
export type NoteErrorCode = "note.required" | "note.too-long" | "note.characters";

const LONGEST_NOTE = 1_000;

/** A text that a moderator wrote, tidied; empty where none was asked for and none was written. */
export function parseNote(typed = "", required = true): { note: string } | { error: NoteErrorCode } {
  const note = tidyLines(typed);
  if (required && note === "") return { error: "note.required" };
  if (note.split("\n").some(hasTreacherousCharacters)) return { error: "note.characters" };
  return Array.from(note).length > LONGEST_NOTE ? { error: "note.too-long" } : { note };
}
