/** How a question to a signer ended; "closed": the signature was decided on, or left, before an answer came. */
export const QUESTION_ENDINGS = ["answered", "taken-back", "closed"] as const;
export type QuestionEnding = (typeof QUESTION_ENDINGS)[number];
