import { DAY } from "./signature";

export const LETTER_STATES = ["scheduled", "open", "closed"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Times are milliseconds since the epoch; null: no such limit. */
export type Schedule = { opensAt: number | null; closesAt: number | null };

/** Mails already under way when a letter closes can be confirmed for this long. */
export const GRACE = 3 * DAY;

export function letterState({ opensAt, closesAt }: Schedule, now: number): LetterState {
  if (opensAt !== null && now < opensAt) return "scheduled";
  return closesAt !== null && now >= closesAt ? "closed" : "open";
}

export const takesConfirmations = ({ closesAt }: Schedule, now: number) => closesAt === null || now < closesAt + GRACE;

/** A letter's text in one language and version. */
export type LetterText = {
  version: number;
  language: string;
  title: string;
  from: string;
  to: string;
  /** Markdown. */
  body: string;
  /** Hex, of title and body: see textHash. */
  sha256: string;
  publishedAt: number;
};
