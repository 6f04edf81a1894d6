import type { Correction } from "../../../db/corrections.server";
import { addressRefused } from "../../../emails/address-refused";
import { alreadyDeclined } from "../../../emails/already-declined";
import { alreadySigned } from "../../../emails/already-signed";
import { cannotTakeOver } from "../../../emails/cannot-take-over";
import { code } from "../../../emails/code";
import { confirm } from "../../../emails/confirm";
import { confirmPlain } from "../../../emails/confirm-plain";
import { correctionAccepted } from "../../../emails/correction-accepted";
import { correctionRefused } from "../../../emails/correction-refused";
import { correctionReopened } from "../../../emails/correction-reopened";
import { decisionUndone } from "../../../emails/decision-undone";
import { declined } from "../../../emails/declined";
import { fiveOpen } from "../../../emails/five-open";
import { handedOver } from "../../../emails/handed-over";
import { type LinkEntry, links } from "../../../emails/links";
import { listed } from "../../../emails/listed";
import { merged } from "../../../emails/merged";
import { nameRestored } from "../../../emails/name-restored";
import { type LetterChange, newVersion } from "../../../emails/new-version";
import { question as asked } from "../../../emails/question";
import { reminder } from "../../../emails/reminder";
import { renamed } from "../../../emails/renamed";
import type { RenderedMail } from "../../../emails/render";
import type { WithLink } from "../../../emails/signature-mail";
import { takeOver } from "../../../emails/take-over";
import { tookOver } from "../../../emails/took-over";
import { withdrawn } from "../../../emails/withdrawn";
import { CHALLENGES, KEYHOLDER_PURPOSES, LASTING_PURPOSES, type Purpose } from "../../domain/challenge";
import type { MailKind, ModeratorMail } from "../../domain/mail";
import { OPEN_STATUSES, STATUSES, type Status, statusesFor } from "../../domain/signature";

export type SignerMail = Exclude<MailKind, ModeratorMail>;

export type Facts = {
  about: WithLink;
  status: Status;
  /** The moderators' text, of a declined one. */
  reason: string | null;
  /** What moderators ask, while it is open. */
  question: string | null;
  /** The name that was signed, where another is shown. */
  signed: string | null;
  /** No names of the letter are shown at the moment. */
  paused: boolean;
  /** What changed in the letter since it was signed; null where nothing did that its signer is asked about. */
  change: () => LetterChange | null;
  /** What moderators decided on the last correction that they did decide on. */
  correction: Pick<Correction, "ending" | "reason"> | null;
  /** Whether something that the signer wants waits for them. */
  proposed: boolean;
  /** A code that can still be typed, what for, and for how many whole hours. */
  live: { code: string; purpose: Purpose; hours: number } | null;
  /** Where a new address takes over, of a mail about that. */
  takeOverLink: string | null;
  /** What the address has signed, where it asked for that. */
  entries: readonly LinkEntry[];
};

const MINUTE = 60_000;

/** Every mail to a signer: in which statuses it still says the truth, and its words; null where its code is over. */
export const SIGNER_MAILS: Record<SignerMail, { still: readonly Status[]; write(facts: Facts): RenderedMail | null }> =
  {
    confirm: {
      still: ["unconfirmed"],
      write: ({ about, live }) => live && confirm({ ...about, code: live.code, hours: live.hours }),
    },
    "confirm-plain": {
      still: ["unconfirmed"],
      write: ({ about, live }) => live && confirmPlain({ ...about, code: live.code, hours: live.hours }),
    },
    reminder: {
      still: ["unconfirmed"],
      write: ({ about, live }) =>
        live && live.hours > 0 ? reminder({ ...about, code: live.code, hours: live.hours }) : null,
    },
    "already-signed": {
      still: OPEN_STATUSES,
      write: ({ about }) => alreadySigned(about),
    },
    "already-declined": {
      still: ["declined"],
      write: ({ about }) => alreadyDeclined(about),
    },
    "five-open": {
      still: ["unconfirmed"],
      write: ({ about }) => fiveOpen(about),
    },
    listed: { still: ["listed"], write: ({ about, paused }) => listed({ ...about, paused }) },
    declined: {
      still: ["declined"],
      write: ({ about, reason }) => declined({ ...about, reason: reason ?? "" }),
    },
    merged: { still: ["merged"], write: ({ about }) => merged(about) },
    "decision-undone": {
      still: ["waiting"],
      write: ({ about }) => decisionUndone(about),
    },
    question: {
      still: ["waiting"],
      write: ({ about, question }) => (question === null ? null : asked({ ...about, question })),
    },
    renamed: {
      still: ["waiting", "listed"],
      write: ({ about, signed }) => (signed === null ? null : renamed({ ...about, signed })),
    },
    "name-restored": {
      still: ["waiting", "listed"],
      write: ({ about, signed }) => (signed === null ? nameRestored(about) : null),
    },
    "new-version": {
      still: statusesFor("renew"),
      write({ about, change }) {
        const changed = change();
        return changed && newVersion({ ...about, change: changed });
      },
    },
    "correction-accepted": {
      still: statusesFor("accept"),
      write: ({ about, correction }) => (correction?.ending === "accepted" ? correctionAccepted(about) : null),
    },
    "correction-refused": {
      still: statusesFor("refuse"),
      write: ({ about, correction }) =>
        correction?.ending === "refused" ? correctionRefused({ ...about, reason: correction.reason }) : null,
    },
    "correction-reopened": {
      still: statusesFor("reopen"),
      write: ({ about, proposed }) => (proposed ? correctionReopened(about) : null),
    },
    code: {
      still: STATUSES,
      write: freshCode,
    },
    withdrawn: { still: ["withdrawn"], write: ({ about }) => withdrawn(about) },
    "take-over": {
      still: statusesFor("hand-over"),
      write: ({ about, live, takeOverLink }) =>
        live && takeOverLink !== null
          ? takeOver({ ...about, code: live.code, hours: live.hours, link: takeOverLink })
          : null,
    },
    "cannot-take-over": { still: statusesFor("hand-over"), write: ({ about }) => cannotTakeOver(about) },
    "took-over": { still: STATUSES, write: ({ about }) => tookOver(about) },
    "handed-over": { still: STATUSES, write: ({ about }) => handedOver(about) },
    "address-refused": { still: statusesFor("refuse"), write: ({ about }) => addressRefused(about) },
    links: { still: STATUSES, write: ({ about, entries }) => links({ ...about, entries }) },
  };

function freshCode({ about, status, live }: Facts): RenderedMail | null {
  const possible = status === "withdrawn" ? LASTING_PURPOSES : KEYHOLDER_PURPOSES;
  const purpose = possible.find((candidate) => candidate === live?.purpose);
  return live && purpose
    ? code({
        ...about,
        code: live.code,
        purpose,
        minutes: CHALLENGES[purpose] / MINUTE,
      })
    : null;
}
