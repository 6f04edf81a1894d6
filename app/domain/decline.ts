/** Why a signature is declined, as the product brings it along: the words stand in the dictionaries. */
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

/** A reason's words: of each language, its title, and what is written to the signer. */
export type ReasonWords<Language extends string = string> = Record<Language, { title: string; text: string }>;

/** In the order in which they are offered; whatever else there is to choose from, "other" is the last. */
export const inOrder = <Reason extends { code: string; position: number }>(reasons: readonly Reason[]): Reason[] =>
  reasons.toSorted((a, b) => Number(a.code === "other") - Number(b.code === "other") || a.position - b.position);
