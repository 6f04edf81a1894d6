import { isLocale } from "~/i18n";
import type { OutboxRow } from "../../../db/outbox.server";
import type { Signature } from "../../../db/signature-mapper.server";
import type { LinkEntry } from "../../../emails/links";
import type { Mail } from "../../../emails/mailer.server";
import type { LetterChange } from "../../../emails/new-version";
import { CHALLENGES, challengeState } from "../../domain/challenge";
import { passagesBetween } from "../../domain/changes";
import { canonicalAddress } from "../../domain/email";
import { reference } from "../../domain/ids";
import { GRACE } from "../../domain/letter";
import { isModeratorMail, type ModeratorMail } from "../../domain/mail";
import type { App } from "../app";
import { addressFor } from "./hand-over-mails";
import { signatureLink, takeOverLink } from "./links.server";
import { MODERATOR_MAILS } from "./moderator-mails.server";
import { newerText } from "./new-version.server";
import { isBlocked } from "./post.server";
import { SIGNER_MAILS, type SignerMail } from "./signer-mails";

const HOUR = 3_600_000;
/** Anybody can sign with an address that is not theirs, as often as the limits allow. */
const MOST_LINKS = 50;

export type Composed = Omit<Mail, "messageId" | "at">;

/** Writes a mail of the outbox as things stand now; null where what it would say no longer holds. */
export const composeMail = (app: App, row: OutboxRow): Composed | null =>
  isModeratorMail(row.kind) ? toModerator(app, row, row.kind) : toSigner(app, row, row.kind);

function toSigner(app: App, row: OutboxRow, kind: SignerMail): Composed | null {
  const signature = row.signatureId === null ? undefined : app.db.signatures.find(row.signatureId);
  const { still, write } = SIGNER_MAILS[kind];
  if (!signature || !still.includes(signature.status)) return null;
  const handOver = row.handOverId === null ? undefined : app.db.handOvers.find(row.handOverId);
  const to = addressFor(kind, signature, handOver);
  if (to === null || isBlocked(app, to)) return null;

  const letter = letterOf(app, signature);
  const locale = isLocale(signature.locale) ? signature.locale : "en";
  const about = {
    locale,
    letter,
    organisation: signature.organisation,
    controller: app.settings.controller,
    periods: app.settings.periods,
    privacyUrl: `${app.settings.baseUrl}/${locale}/privacy`,
    reference: reference(signature.id),
    link: signatureLink(app, signature),
  };
  const mail = write({
    about,
    status: signature.status,
    reason: signature.reason,
    signed: signature.signedOrganisation,
    paused: letter.paused,
    question: app.db.questions.open(signature.id)?.text ?? null,
    change: () => changeOf(app, signature),
    correction: app.db.corrections.decided(signature.id) ?? null,
    proposed: signature.proposedAt !== null,
    live: liveCode(app, row, signature.id, letter.closesAt),
    takeOverLink: handOver ? takeOverLink(app, handOver.id) : null,
    entries: kind === "links" ? linksOf(app, signature) : [],
  });
  return (
    mail && {
      ...mail,
      to,
      replyTo: letter.contact,
      fromName: letter.from,
    }
  );
}

/** What changed since it was signed, and where the whole text is. */
function changeOf(app: App, signature: Signature): LetterChange | null {
  const newer = newerText(app, signature);
  if (!newer) return null;
  const { letter, before, after } = newer;
  const { language, version } = after;
  const url = `${app.settings.baseUrl}/${language}/letters/${letter.slug}/versions/${version}`;
  return { ...passagesBetween(before, after), language, url };
}

/** Everything that the signature's address looks after, the newest first. */
function linksOf(app: App, { email }: Signature): LinkEntry[] {
  const hashes = app.keys.addressHashes(canonicalAddress(email));
  return app.db.addresses.signed(hashes, MOST_LINKS).map((signature) => ({
    ...{ organisation: signature.organisation, status: signature.status },
    letter: letterOf(app, signature).title,
    link: signatureLink(app, signature),
  }));
}

/** The text that was signed. */
function letterOf(app: App, { letterId, version, language }: Signature) {
  const letter = app.db.letters.byId(letterId);
  const texts = app.db.letters.texts(letterId, version);
  const text = texts.find((candidate) => candidate.language === language) ?? texts[0];
  if (!letter || !text) throw new Error(`letter ${letterId} has no version ${version}`);
  const { contact, closesAt, pausedAt } = letter;
  return { contact, closesAt, paused: pausedAt !== null, from: text.from, title: text.title };
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
