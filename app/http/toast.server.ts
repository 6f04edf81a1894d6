import { redirect } from "@remix-run/node";
import { DECISION_MAIL_DELAY } from "~/domain/mail";
import type { Moderator } from "~/domain/moderator";
import { type QueueQuery, writeQueue } from "~/domain/queue";
import type { Status } from "~/domain/signature";
import type { App } from "~/usecases/app";
import { nextInQueue } from "~/usecases/review-queue.server";
import { whereItStands } from "~/usecases/review-signature.server";

type Left = {
  status?: Status;
  hidden?: boolean;
  asked?: boolean;
  /** How the correction ended, or that one waits. */
  correction?: "accepted" | "refused" | "waits";
  mails?: boolean;
  stays?: boolean;
};

/** Where an act leaves its signature, whether a mail follows, and whether its moderator stays with it. */
const LEAVES = {
  approved: { status: "listed", mails: true },
  declined: { status: "declined", mails: true },
  merged: { status: "merged", mails: true },
  asked: { status: "waiting", asked: true, mails: true },
  unasked: { status: "waiting", asked: false, stays: true },
  renamed: { stays: true },
  restored: { stays: true },
  accepted: { correction: "accepted", mails: true },
  refused: { correction: "refused", mails: true },
  reopened: { correction: "waits", stays: true },
  undone: { status: "waiting", stays: true },
  hidden: { status: "listed", hidden: true, stays: true },
  shown: { status: "listed", stays: true },
  vouched: { status: "waiting", stays: true },
  unvouched: { status: "unconfirmed", stays: true },
  dismissed: { status: "waiting", stays: true },
  upheld: { status: "withdrawn" },
  addressAccepted: { stays: true },
  addressRefused: { stays: true },
} as const satisfies Record<string, Left>;
type Done = keyof typeof LEAVES;
const DONE = Object.keys(LEAVES) as Done[];

/** After a decision: on to the next of the queue; after what needs another look, back to the same. */
export function afterDecision(app: App, moderator: Moderator, done: Done, id: string, queue: QueueQuery) {
  const { stays }: Left = LEAVES[done];
  const show = stays ? id : nextInQueue(app, moderator, queue, id);
  const page = show === undefined ? "/moderation" : `/moderation/signatures/${show}`;
  const query = [writeQueue(queue), `done=${done}&about=${id}`].filter(Boolean).join("&");
  return redirect(`${page}?${query}`, 303);
}

/** What was just done, as the address says, while it still holds. */
export function toastFor(app: App, moderator: Moderator, request: Request) {
  const { searchParams } = new URL(request.url);
  const done = DONE.find((name) => name === searchParams.get("done"));
  const about = searchParams.get("about");
  if (!done || about === null) return null;
  const signature = whereItStands(app, moderator, about);
  if (!signature) return null;
  const { id, organisation, revision, status, hiddenAt, askedAt, decidedAt, reason, proposedAt } = signature;
  const { mails, hidden = false, asked, correction, ...leaves }: Left = LEAVES[done];
  if (leaves.status && (status !== leaves.status || (hiddenAt !== null) !== hidden)) return null;
  if (asked !== undefined && (askedAt !== null) !== asked) return null;
  if (correction && correction !== (proposedAt === null ? signature.correction?.ending : "waits")) return null;
  const since = asked ? askedAt : correction ? (signature.correction?.endedAt ?? null) : decidedAt;
  const mailed = mails && since !== null && reason !== "";
  const left = mailed ? Math.ceil((since + DECISION_MAIL_DELAY - app.now()) / 1000) : 0;
  return { done, id, organisation, revision, mailIn: left > 0 ? left : null };
}
