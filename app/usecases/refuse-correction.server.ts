import { fieldsOf } from "../domain/correction";
import { DECISION_MAIL_DELAY } from "../domain/mail";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";

/** Leaves a signature as it stands. The signer is mailed half a minute later, with the moderator's words if there are any. */
export async function refuseCorrection(
  app: App,
  decider: Decider & { reason: string },
): Promise<{ outcome: "refused" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id, reason } = decider;
    const open = app.db.corrections.open(id);
    if (!open) return overtaken(app, id);
    const said = { fields: fieldsOf(open.wanted) };
    if ("refused" in step(app, seen.signature, "refuse", actorFor(moderator), { said })) return overtaken(app, id);
    const ended = { endedAt: app.now(), endedBy: moderator.id };
    app.db.corrections.decide(open, { ending: "refused", reason: reason || null, ...ended });
    app.db.proposals.keep(id);
    post(app, { kind: "correction-refused", signatureId: id, delay: DECISION_MAIL_DELAY });
    return { outcome: "refused" as const };
  });
}
