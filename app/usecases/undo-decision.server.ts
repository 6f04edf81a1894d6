import { DECISION_MAILS } from "../domain/mail";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

export type UndoOutcome =
  /** `told`: the decision's mail had gone out, so another one follows. */
  | { outcome: "undone"; told: boolean }
  /** The address has an open signature for this organisation again. */
  | { outcome: "twin" }
  | Overtaken;

/** Takes a decision back: the signature waits again. */
export async function undoDecision(app: App, decider: Decider): Promise<UndoOutcome> {
  return app.db.write((): UndoOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    const result = step(app, seen.signature, "undo", actorFor(moderator));
    if ("refused" in result) return result.refused === "twin" ? { outcome: "twin" } : overtaken(app, id);
    const { status, reason } = seen.signature;
    // Declined without a mail, nobody was told.
    const silent = status === "declined" && reason === "";
    const told = !silent && app.db.outbox.cancelQueued(id, DECISION_MAILS) === 0;
    if (told) post(app, { kind: "decision-undone", signatureId: id });
    const { askedAt } = result.signature;
    // A question that was closed before its mail went out was never mailed.
    if (askedAt !== null && !app.db.outbox.isUnderWay(id, "question", askedAt))
      post(app, { kind: "question", signatureId: id });
    return { outcome: "undone", told };
  });
}
