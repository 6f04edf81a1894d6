import { DomainError } from "../domain/errors";
import { DECISION_MAIL_DELAY } from "../domain/mail";
import { type MergeRefusal, mergeRefusal } from "../domain/merging";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

export type MergeOutcome = { outcome: "merged" } | { outcome: "refused"; why: MergeRefusal } | Overtaken;

/**
 * Says that a signature is the same organisation's as another, which stays; the one that goes points to it. Its signer
 * is mailed half a minute later: they were promised to hear of the decision.
 */
export async function mergeSignatures(
  app: App,
  { stays, ...decider }: Decider & { stays: Pick<Decider, "id" | "revision"> },
): Promise<MergeOutcome> {
  return app.db.write((): MergeOutcome => {
    const { moderator, id } = decider;
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const other = asSeen(app, { moderator, ...stays });
    if ("overtaken" in other) return other.overtaken;
    if (id === stays.id || seen.signature.letterId !== other.signature.letterId) throw new DomainError("invalid");
    const why = mergeRefusal(seen.signature, other.signature, app.db.signatures.mergedInto(id).length);
    if (why) return { outcome: "refused", why };

    const into = { decidedBy: moderator.id, mergedInto: stays.id };
    if ("refused" in step(app, seen.signature, "merge", actorFor(moderator), into)) return overtaken(app, id);
    post(app, { kind: "merged", signatureId: id, delay: DECISION_MAIL_DELAY });
    return { outcome: "merged" };
  });
}
