import { isLocale } from "~/i18n";
import type { OutboxRow } from "../../../db/outbox.server";
import type { Signature } from "../../../db/signature-mapper.server";
import type { Mail } from "../../../emails/mailer.server";
import { challengeState } from "../../domain/challenge";
import { reference } from "../../domain/ids";
import { isModeratorMail, type ModeratorMail } from "../../domain/mail";
import type { App } from "../app";
import { signatureLink } from "./links.server";
import { MODERATOR_MAILS } from "./moderator-mails.server";
import { isBlocked } from "./post.server";
import { SIGNER_MAILS, type SignerMail } from "./signer-mails";

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
    reason: signature.reason,
    signed: signature.signedOrganisation,
    question: app.db.questions.open(signature.id)?.text ?? null,
    live: liveCode(app, row, signature.id),
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
  return { contact: letter.contact, from: text.from, title: text.title };
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

function liveCode(app: App, { challengeId }: OutboxRow, subject: string) {
  const challenge = challengeId === null ? undefined : app.db.challenges.find(challengeId);
  if (!challenge || challengeState(challenge, app.now()) !== "live") return null;
  const { id, purpose } = challenge;
  return { id, purpose, code: app.keys.code(id, purpose, subject) };
}
