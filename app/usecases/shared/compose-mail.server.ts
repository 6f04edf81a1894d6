import { isLocale } from "~/i18n";
import type { OutboxRow } from "../../../db/outbox.server";
import type { Signature } from "../../../db/signature-mapper.server";
import type { Mail } from "../../../emails/mailer.server";
import { CHALLENGES, challengeState } from "../../domain/challenge";
import { reference } from "../../domain/ids";
import { GRACE } from "../../domain/letter";
import { isModeratorMail, type ModeratorMail } from "../../domain/mail";
import type { App } from "../app";
import { signatureLink } from "./links.server";
import { MODERATOR_MAILS } from "./moderator-mails.server";
import { isBlocked } from "./post.server";
import { SIGNER_MAILS, type SignerMail } from "./signer-mails";

const HOUR = 3_600_000;

export type Composed = Omit<Mail, "messageId" | "at">;

/** Writes a mail of the outbox as things stand now; null where what it would say no longer holds. */
export const composeMail = (app: App, row: OutboxRow): Composed | null =>
  isModeratorMail(row.kind) ? toModerator(app, row, row.kind) : toSigner(app, row, row.kind);

function toSigner(app: App, row: OutboxRow, kind: SignerMail): Composed | null {
  const signature = row.signatureId === null ? undefined : app.db.signatures.find(row.signatureId);
  const { still, write } = SIGNER_MAILS[kind];
  if (!signature || !still.includes(signature.status) || isBlocked(app, signature.email)) return null;

  const letter = letterOf(app, signature);
  const locale = isLocale(signature.locale) ? signature.locale : "en";
  const about = {
    locale,
    letter,
    organisation: signature.organisation,
    controller: app.settings.controller,
    privacyUrl: `${app.settings.baseUrl}/${locale}/privacy`,
    reference: reference(signature.id),
    link: signatureLink(app, signature),
  };
  const mail = write({
    about,
    status: signature.status,
    reason: signature.reason,
    signed: signature.signedOrganisation,
    question: app.db.questions.open(signature.id)?.text ?? null,
    live: liveCode(app, row, signature.id, letter.closesAt),
  });
  return (
    mail && {
      ...mail,
      to: signature.email,
      replyTo: letter.contact,
      fromName: letter.from,
    }
  );
}

/** The text that was signed. */
function letterOf(app: App, { letterId, version, language }: Signature) {
  const letter = app.db.letters.byId(letterId);
  const texts = app.db.letters.texts(letterId, version);
  const text = texts.find((candidate) => candidate.language === language) ?? texts[0];
  if (!letter || !text) throw new Error(`letter ${letterId} has no version ${version}`);
  return { contact: letter.contact, closesAt: letter.closesAt, from: text.from, title: text.title };
}

function toModerator(app: App, row: OutboxRow, kind: ModeratorMail): Composed | null {
  const moderator = row.moderatorId === null ? undefined : app.db.moderators.find(row.moderatorId);
  if (moderator?.removedAt !== null) return null;
  const { controller, contact } = app.settings;
  // The desk is in English.
  const from = { locale: "en", controller, contact } as const;
  const mail = MODERATOR_MAILS[kind]({ app, from, live: liveCode(app, row, String(moderator.id)) });
  return mail && { ...mail, to: moderator.email, replyTo: contact, fromName: controller };
}

/** `closesAt`: of the letter; its confirmations end too. */
function liveCode(app: App, { challengeId }: OutboxRow, subject: string, closesAt: number | null = null) {
  const now = app.now();
  const challenge = challengeId === null ? undefined : app.db.challenges.find(challengeId);
  if (!challenge || challengeState(challenge, now) !== "live") return null;
  const { id, purpose, sentAt } = challenge;
  const lasts = (sentAt ?? now) + CHALLENGES[purpose];
  const ends = purpose === "confirm" && closesAt !== null ? Math.min(lasts, closesAt + GRACE) : lasts;
  return { id, purpose, code: app.keys.code(id, purpose, subject), hours: Math.floor((ends - now) / HOUR) };
}
