/** What the outbox can be asked to send; a row says which, the words and links come at sending. */
export const MAIL_KINDS = [
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
