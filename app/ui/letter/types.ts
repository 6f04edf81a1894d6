import type { LetterState, LetterText, Schedule } from "~/domain/letter";

/** A letter as its pages show it: one language of one version. */
export type LetterView = Omit<LetterText, "body" | "sha256"> &
  Schedule & {
    slug: string;
    /** Of the text: see markdown.ts. */
    html: string;
    state: LetterState;
    /** The languages in which this version can be read. */
    languages: readonly string[];
  };

export type Evidence = "domain" | "statement" | "vouched";

/** A signatory's public fields, as its name stands on the list. */
export type ListedName = {
  id: string;
  organisation: string;
  country: string;
  evidence: readonly Evidence[];
  representative: { name: string; role: string } | null;
};

export type Totals = {
  organisations: number;
  countries: number;
  /** Milliseconds since the epoch. */
  asOf: number;
};
