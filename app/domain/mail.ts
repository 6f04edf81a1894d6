/** The mails that the outbox knows. */
const MAIL_KINDS = [
  "confirm",
  "confirm-plain",
  "reminder",
  "already-signed",
  "already-declined",
  "five-open",
  "listed",
  "declined",
  "merged",
  "decision-undone",
  "question",
  "renamed",
  "name-restored",
  "new-version",
  "correction-accepted",
  "correction-refused",
  "correction-reopened",
  "code",
  "withdrawn",
  "take-over",
  "cannot-take-over",
  "took-over",
  "handed-over",
  "address-refused",
  "links",
  "moderator-sign-in",
  "moderator-invited",
  "moderator-factors-changed",
  "moderator-digest",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The mails that go to a moderator; all others go to a signer. */
export type ModeratorMail = Extract<MailKind, `moderator-${string}`>;
export const isModeratorMail = (kind: MailKind): kind is ModeratorMail => kind.startsWith("moderator-");

/** The mails that tell of a moderator's decision: they wait, so that an undo in that time sends nothing. */
export const DECISION_MAILS = ["listed", "declined", "merged"] as const satisfies readonly MailKind[];
export const DECISION_MAIL_DELAY = 30_000;

/** What stands in place of a mail server's answer where a mail waited in a copy of the database that was restored. */
export const HELD = "HELD";

/** The same of a correction: its signature stays where it is. */
export const CORRECTION_MAILS = ["correction-accepted", "correction-refused"] as const satisfies readonly MailKind[];
