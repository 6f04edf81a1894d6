import type { PublicEvidence } from "~/domain/evidence";
import type { Hold } from "~/domain/hold";
import type { LetterState, LetterText, Schedule } from "~/domain/letter";
import type { Sector } from "~/domain/organisation";
import type { Pause } from "~/domain/pause";

/** A letter as its pages show it, in one of its languages. */
export type LetterView = Schedule & {
  slug: string;
  state: LetterState;
  /** The languages that its current version has. */
  languages: readonly string[];
  version: number;
  text: Omit<LetterText, "body" | "sha256">;
  /** While the names are not shown. */
  paused: Pause | null;
  /** While it takes no signatures. */
  held: Hold | null;
};

/** A signatory's public fields, as its name stands on the list. */
export type ListedName = {
  id: string;
  organisation: string;
  country: string;
  evidence: readonly PublicEvidence[];
  representative: { name: string; role: string } | null;
  /** Milliseconds since the epoch. */
  listedAt: number | null;
  /** The version that it signed, where the letter has changed in substance since. */
  earlier?: number | null;
};

/** One name with all that its page says. */
export type SignatoryView = ListedName & {
  website: string;
  sector: Sector;
  statement: string | null;
  /** The text that was signed. */
  language: string;
  version: number;
  signedAt: number;
  confirmedAt: number | null;
  /** The text that was signed first, and when the one was that is signed now. */
  renewed?: { at: number; first: { version: number; language: string } } | null;
};

/** When organisations withdrew, the newest first, and how many did. */
export type Withdrawals = { newest: readonly number[]; count: number };

export type Totals = {
  listed: number;
  countries: number;
  /** Milliseconds since the epoch. */
  asOf: number;
};
