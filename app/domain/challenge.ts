const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a code can be asked for, and how long it lives once its mail was handed to SMTP (milliseconds). */
export const CHALLENGES = {
  confirm: 72 * HOUR,
  withdraw: 15 * MINUTE,
  dispute: 15 * MINUTE,
  correct: 15 * MINUTE,
  answer: 15 * MINUTE,
  "hand-over": 15 * MINUTE,
  // To the colleague who is to look after the signature.
  "take-over": 72 * HOUR,
  renew: 15 * MINUTE,
  data: 15 * MINUTE,
  erase: 15 * MINUTE,
  "sign-in": 15 * MINUTE,
  "sign-in-link": 30 * MINUTE,
} as const;
export type Purpose = keyof typeof CHALLENGES;
export const PURPOSES = Object.keys(CHALLENGES) as Purpose[];

/** What the holder of a signature's link can do with a fresh code. */
export const KEYHOLDER_PURPOSES = [
  ...(["withdraw", "dispute", "correct", "answer"] as const),
  ...(["hand-over", "renew", "data", "erase"] as const),
] as const satisfies readonly Purpose[];
export type KeyholderPurpose = (typeof KEYHOLDER_PURPOSES)[number];

/** What of it is left to do once the signature is withdrawn. */
export const LASTING_PURPOSES: readonly KeyholderPurpose[] = ["data", "erase"];

export const MAX_TRIES = 5;

export type Challenge = {
  id: string;
  purpose: Purpose;
  signatureId: string | null;
  moderatorId: number | null;
  tries: number;
  createdAt: number;
  /** When its mail was first handed to SMTP; before that its clock stands. */
  sentAt: number | null;
  usedAt: number | null;
};

export type ChallengeState = "live" | "spent" | "expired" | "used";

/** Of a challenge whose mail has not gone out yet nobody can know the code: it is live. */
export function challengeState(challenge: Challenge, now: number): ChallengeState {
  if (challenge.usedAt !== null) return "used";
  if (challenge.tries >= MAX_TRIES) return "spent";
  const from = challenge.sentAt ?? Number.POSITIVE_INFINITY;
  return now >= from + CHALLENGES[challenge.purpose] ? "expired" : "live";
}

/** The digits of a typed code without the spaces and hyphens people put in; null: not six digits. */
export function typedCode(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
