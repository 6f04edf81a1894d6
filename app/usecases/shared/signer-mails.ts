import { alreadyDeclined } from "../../../emails/already-declined";
import { alreadySigned } from "../../../emails/already-signed";
import { code } from "../../../emails/code";
import { confirm } from "../../../emails/confirm";
import { confirmPlain } from "../../../emails/confirm-plain";
import { decisionUndone } from "../../../emails/decision-undone";
import { declined } from "../../../emails/declined";
import { fiveOpen } from "../../../emails/five-open";
import { listed } from "../../../emails/listed";
import { merged } from "../../../emails/merged";
import { nameRestored } from "../../../emails/name-restored";
import { question as asked } from "../../../emails/question";
import { reminder } from "../../../emails/reminder";
import { renamed } from "../../../emails/renamed";
import type { RenderedMail } from "../../../emails/render";
import type { WithLink } from "../../../emails/signature-mail";
import { withdrawn } from "../../../emails/withdrawn";
import { CHALLENGES, KEYHOLDER_PURPOSES, LASTING_PURPOSES, type Purpose } from "../../domain/challenge";
import type { MailKind, ModeratorMail } from "../../domain/mail";
import { OPEN_STATUSES, STATUSES, type Status } from "../../domain/signature";

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
  /** A code that can still be typed, what for, and for how many whole hours. */
  live: { code: string; purpose: Purpose; hours: number } | null;
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
    listed: { still: ["listed"], write: ({ about }) => listed(about) },
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
    code: {
      still: STATUSES,
      write: freshCode,
    },
    withdrawn: { still: ["withdrawn"], write: ({ about }) => withdrawn(about) },
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
