import type { PublicEvidence } from "~/domain/evidence";
import type { Pause } from "~/domain/pause";
import type { Locale } from "~/i18n";

/** An organisation's name as the document sets it. */
export type SetName = {
  organisation: string;
  website: string;
  country: string;
  evidence: readonly PublicEvidence[];
  representative: { name: string; role: string } | null;
  /** The version that it signed, where the letter has changed in substance since. */
  earlier: number | null;
};

/** All that a letter's document says. Times are milliseconds since the epoch; hashes are hex. */
export type LetterDocument = {
  /** Of the letter's text. */
  language: string;
  /** Of the words around it. */
  locale: Locale;
  title: string;
  from: string;
  to: string;
  /** Markdown. */
  body: string;
  version: number;
  publishedAt: number;
  textSha256: string;
  /** Of the list's file; null where it is too long to be set. */
  listSha256: string | null;
  listed: number;
  countries: number;
  revision: number;
  /** When the letter or its list changed last. */
  asOf: number;
  /** The letter's page, and the file of the list. */
  url: string;
  listUrl: string;
  /** By name; null: too many to be set, or paused. */
  names: SetName[] | null;
  /** Since when and why names are not shown. */
  paused: Pause | null;
  /** How many of each country; by it the list is told where names are too many. */
  byCountry: { country: string; listed: number }[];
};

/** All that the picture says that stands for a letter where its address is shared. */
export type CardDocument = Pick<
  LetterDocument,
  "language" | "locale" | "title" | "from" | "to" | "listed" | "countries"
>;
