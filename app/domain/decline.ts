/** Why a signature is declined. The titles and texts, in each language, stand in the dictionaries. */
export const DECLINE_REASONS = [
  "not-reachable",
  "not-an-organisation",
  "not-authorised",
  "duplicate",
  "wrong-details",
  "out-of-scope",
  "other",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const isDeclineReason = (text: unknown): text is DeclineReason =>
  (DECLINE_REASONS as readonly unknown[]).includes(text);

/** A reason's words: of each language, its title, and what is written to the signer. */
export type ReasonWords = { [language: string]: { title: string; text: string } };
