export const EVENT_TYPES = [
  "letter.published",
  "letter.joined",
  "letter.closed",
  "letter.paused",
  "letter.resumed",
  "letter.held",
  "letter.released",
  "letter.reminds",
  "letter.withdrawals",
  "signature.signed",
  "signature.confirmed",
  "signature.vouched",
  "signature.unvouched",
  "signature.approved",
  "signature.asked",
  "signature.unasked",
  "signature.answered",
  "signature.declined",
  "signature.merged",
  "signature.undone",
  "signature.hidden",
  "signature.shown",
  "signature.renamed",
  "signature.name-restored",
  "signature.corrected",
  "signature.amended",
  "signature.proposed",
  "signature.accepted",
  "signature.refused",
  "signature.reopened",
  "signature.handed-over",
  "signature.renewed",
  "signature.disputed",
  "signature.dismissed",
  "signature.upheld",
  "signature.withdrawn",
  "signature.contact-forgotten",
  "signature.erased",
  "signature.disowned",
  "signature.replaced",
  "signature.purged",
  "bulk.started",
  "bulk.undone",
  "mail.sent-again",
  "mail.reminded",
  "report.made",
  "report.settled",
  "reason.added",
  "reason.changed",
  "reason.retired",
  "reason.restored",
  "note.written",
  "note.taken-back",
  "moderator.added",
  "moderator.removed",
  "moderator.invited",
  "moderator.role-changed",
  "moderator.signed-in",
  "moderator.session-ended",
  "moderator.factor-added",
  "moderator.factor-removed",
  "moderator.recovery-used",
  "moderator.recovery-made",
  "keys.changed",
  "database.restored",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One change. Carries no personal data: ids, statuses, and digests of public fields under the signature's own salt. */
export type Event = {
  /** Milliseconds since the epoch. */
  at: number;
  type: EventType;
  /** A signature's or moderator's id, a letter's slug. */
  subject: string;
  actor: "signer" | "reader" | "system" | "operator" | `moderator:${number}`;
  data: { [key: string]: Json };
};

/** The one way to write an event as text: keys in order at every depth, so that equal events hash alike. */
export const canonical = (event: Event & { seq: number }): string => JSON.stringify(sorted(event));

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
