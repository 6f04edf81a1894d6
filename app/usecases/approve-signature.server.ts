import { needsAnotherOrganisation } from "../domain/evidence";
import { DECISION_MAIL_DELAY } from "../domain/mail";
import { blockingKeys } from "../domain/similar";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

export type ApproveOutcome =
  | { outcome: "approved" }
  /** The same registrable domain and a similar name are listed: say that it is another organisation. */
  | { outcome: "similar"; listed: { id: string; organisation: string }[] }
  | Overtaken;

/** Puts a signature on the public list. Its signer is mailed half a minute later, so that an undo sends nothing. */
export async function approveSignature(
  app: App,
  decider: Decider & { anotherOrganisation: boolean },
): Promise<ApproveOutcome> {
  return app.db.write((): ApproveOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { signature } = seen;
    if (!decider.anotherOrganisation) {
      const neighbours = app.db.review.ofSameSite(signature, blockingKeys(signature.organisation));
      const listed = neighbours.filter(
        (other) => other.status === "listed" && needsAnotherOrganisation(signature, other),
      );
      if (listed.length > 0) return { outcome: "similar", listed };
    }
    const { moderator, id } = decider;
    const result = step(app, signature, "approve", actorFor(moderator), {
      decidedBy: moderator.id,
    });
    if ("refused" in result) return overtaken(app, id);
    post(app, { kind: "listed", signatureId: id, delay: DECISION_MAIL_DELAY });
    return { outcome: "approved" };
  });
}
