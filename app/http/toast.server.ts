import { redirect } from "@remix-run/node";

import { DECISION_MAIL_DELAY } from "~/domain/mail";
import type { Moderator } from "~/domain/moderator";
import type { Status } from "~/domain/signature";
import type { App } from "~/usecases/app";
import { reviewQueue } from "~/usecases/review-queue.server";
import { reviewSignature } from "~/usecases/review-signature.server";

/** Where a decision leaves its signature. */
const LEAVES = { approved: "listed", declined: "declined", undone: "waiting" } as const satisfies Record<
  string,
  Status
>;
type Done = keyof typeof LEAVES;
const DONE: readonly Done[] = ["approved", "declined", "undone"];

/** After a decision: on to the next who waits; after an undo, back to the same. */
export function afterDecision(app: App, moderator: Moderator, done: Done, id: string) {
  const [next] = reviewQueue(app, moderator, "waiting");
  const show = done === "undone" ? id : next?.id;
  const page = show === undefined ? "/moderation" : `/moderation/signatures/${show}`;
  return redirect(`${page}?done=${done}&about=${id}`, 303);
}

/** What was just done, as the address says, while it still holds. */
export function toastFor(app: App, moderator: Moderator, request: Request) {
  const { searchParams } = new URL(request.url);
  const done = DONE.find((name) => name === searchParams.get("done"));
  const about = searchParams.get("about");
  if (!done || about === null) return null;
  const { id, organisation, revision, status, decidedAt } = reviewSignature(app, moderator, about).signature;
  if (status !== LEAVES[done]) return null;
  const left = decidedAt === null ? 0 : Math.ceil((decidedAt + DECISION_MAIL_DELAY - app.now()) / 1000);
  return { done, id, organisation, revision, mailIn: left > 0 ? left : null };
}
