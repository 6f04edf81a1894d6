import { type LinesErrorCode, parseLines } from "./lines";

export type NoteErrorCode = LinesErrorCode<"note">;

/** A text that a moderator wrote for colleagues; empty where none was asked for and none was written. */
export function parseNote(typed = "", required = true): { note: string } | { error: NoteErrorCode } {
  const written = parseLines("note", typed);
  if ("text" in written) return { note: written.text };
  return !required && written.error === "note.required" ? { note: "" } : written;
}
