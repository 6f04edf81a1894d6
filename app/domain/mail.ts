/** The mails that the outbox knows. */
const MAIL_KINDS = [
  "confirm",
  "confirm-plain",
  "already-signed",
  "already-declined",
  "five-open",
  "listed",
  "declined",
  "decision-undone",
  "code",
  "withdrawn",
  "moderator-sign-in",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The mails that tell of a moderator's decision: they wait, so that an undo in that time sends nothing. */
export const DECISION_MAILS = ["listed", "declined"] as const satisfies readonly MailKind[];
export const DECISION_MAIL_DELAY = 30_000;
