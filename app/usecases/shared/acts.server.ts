import type { Signature } from "../../../db/signature-mapper.server";
import { needsAnotherOrganisation } from "../../domain/evidence";
import { DECISION_MAIL_DELAY, DECISION_MAILS } from "../../domain/mail";
import { blockingKeys } from "../../domain/similar";
import type { App } from "../app";
import { actorFor } from "./decision.server";
import { post } from "./post.server";
import { type StepResult, step } from "./step.server";

/** What moderators decide, of one signature or of many: inside the caller's transaction, its mail waiting half a minute. */

type By = { id: number };

/** Those on the list with the same registrable domain and a similar name: nobody approves another without saying so. */
export function tooSimilar({ db }: App, signature: Signature): { id: string; organisation: string }[] {
  const neighbours = db.review.ofSameSite(signature, blockingKeys(signature.organisation));
  return neighbours.filter((other) => other.status === "listed" && needsAnotherOrganisation(signature, other));
}

export function approve(app: App, signature: Signature, by: By): StepResult {
  const result = step(app, signature, "approve", actorFor(by), { decidedBy: by.id });
  if ("signature" in result) post(app, { kind: "listed", signatureId: signature.id, delay: DECISION_MAIL_DELAY });
  return result;
}

/** Without words no mail is sent, and only the private page says why. */
export function decline(app: App, signature: Signature, by: By, reasonCode: string, text: string | null): StepResult {
  const because = { decidedBy: by.id, reasonCode, reason: text ?? "" };
  const result = step(app, signature, "decline", actorFor(by), because);
  if ("signature" in result && text)
    post(app, { kind: "declined", signatureId: signature.id, delay: DECISION_MAIL_DELAY });
  return result;
}

/** `told`: the decision's mail had gone out, so another one follows. */
export function takeBack(app: App, signature: Signature, by: By): StepResult & { told: boolean } {
  const result = step(app, signature, "undo", actorFor(by));
  if ("refused" in result) return { ...result, told: false };
  const { id, status, reason } = signature;
  // Declined without a mail, nobody was told.
  const silent = status === "declined" && reason === "";
  const told = !silent && app.db.outbox.cancelQueued(id, DECISION_MAILS) === 0;
  if (told) post(app, { kind: "decision-undone", signatureId: id });
  const { askedAt } = result.signature;
  // A question that was closed before its mail went out was never mailed.
  if (askedAt !== null && !app.db.outbox.isUnderWay(id, "question", askedAt))
    post(app, { kind: "question", signatureId: id });
  return { ...result, told };
}
