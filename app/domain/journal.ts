import type { Role } from "./moderator";

/** What an older copy of the database must not undo, and whose id stands behind the keyed hash in its line. */
export const JOURNAL_KINDS = {
  erased: "signature",
  withdrawn: "signature",
  /** "This wasn't us", before it was confirmed or later. */
  disputed: "signature",
  /** It was them: whoever says so once more is heard again. */
  dismissed: "signature",
  "handed-over": "signature",
  blocked: "address",
  unblocked: "address",
  /** Reports that an address sent, and hand-overs to it or away from it, were erased: those up to the time that follows. */
  forgotten: "address",
  /** Has a seat at the desk, with the role that follows. */
  seated: "moderator",
  removed: "moderator",
  "factor-removed": "factor",
} as const;
export type JournalKind = keyof typeof JOURNAL_KINDS;

/** In the line of a signature that was withdrawn since its organisation never signed. */
export const UPHELD = "upheld";

/** A line to write. `of`: the id of a signature or factor, or the canonical address of whoever it is about. */
export type Entry =
  | { kind: "erased" | "withdrawn" | "disputed" | "dismissed" | "unblocked" | "removed" | "factor-removed"; of: string }
  | { kind: "withdrawn"; of: string; more: typeof UPHELD }
  | { kind: "forgotten"; of: string; more: string }
  /** With the version that its link has from then on, and the address that looks after it, sealed. */
  | { kind: "handed-over"; of: string; more: string; email: string }
  | { kind: "blocked"; of: string; email: string }
  | { kind: "seated"; of: string; more: Role };

/** A line that was read. */
export type Line = {
  kind: JournalKind;
  hash: string;
  more: string;
  /** Null where there is none, or where it was taken out. */
  email: string | null;
  /** The byte after it. */
  end: number;
};
