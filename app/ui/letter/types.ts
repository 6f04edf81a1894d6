import type { PublicEvidence } from "~/domain/evidence";
import type { LetterState, LetterText, Schedule } from "~/domain/letter";

/** A letter as its pages show it, in one of its languages. */
export type LetterView = Schedule & {
  slug: string;
  state: LetterState;
  /** The languages that its current version has. */
  languages: readonly string[];
  version: number;
  text: Omit<LetterText, "body" | "sha256">;
};

/** A signatory's public fields, as its name stands on the list. */
export type ListedName = {
  id: string;
  organisation: string;
  country: string;
  evidence: readonly PublicEvidence[];
  representative: { name: string; role: string } | null;
};

export type Totals = {
  listed: number;
  countries: number;
  /** Milliseconds since the epoch. */
  asOf: number;
};
