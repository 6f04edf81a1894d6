import type { DeclineReason } from "../domain/decline";
import { DECISION_MAIL_DELAY } from "../domain/mail";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

export type DeclineOutcome = { outcome: "declined" } | Overtaken;

/** Declines a signature for a reason; the signer is mailed the text half a minute later. */
export async function declineSignature(
  app: App,
  decider: Decider & { reason: DeclineReason; text: string },
): Promise<DeclineOutcome> {
  return app.db.write((): DeclineOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id, reason, text } = decider;
    const because = {
      decidedBy: moderator.id,
      reasonCode: reason,
      reason: text,
    };
    const result = step(app, seen.signature, "decline", actorFor(moderator), because);
    if ("refused" in result) return overtaken(app, id);
    post(app, {
      kind: "declined",
      signatureId: id,
      delay: DECISION_MAIL_DELAY,
    });
    return { outcome: "declined" };
  });
}
