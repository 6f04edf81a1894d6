import { replacedBy } from "../domain/correction";
import { DECISION_MAIL_DELAY } from "../domain/mail";
import type { App } from "./app";
import { tooSimilar } from "./shared/acts.server";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { changed, rewrite } from "./shared/rewrite.server";

export type AcceptOutcome =
  | { outcome: "accepted" }
  /** The same registrable domain and a similar name are listed: say that it is another organisation. */
  | { outcome: "similar"; listed: { id: string; organisation: string }[] }
  /** The address has another open signature under this name. */
  | { outcome: "twin" }
  | Overtaken;

/** Shows a listed signature as its signer corrected it, at once. The signer is mailed half a minute later. */
export async function acceptCorrection(
  app: App,
  decider: Decider & { anotherOrganisation: boolean },
): Promise<AcceptOutcome> {
  return app.db.write((): AcceptOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { signature } = seen;
    const { moderator, id, anotherOrganisation } = decider;
    const open = app.db.corrections.open(id);
    if (!open) return overtaken(app, id);
    const { organisation, website } = open.wanted;
    const isNamedAnew = organisation !== undefined || website !== undefined;
    const listed = isNamedAnew && !anotherOrganisation ? tooSimilar(app, changed(signature, open.wanted)) : [];
    if (listed.length > 0) return { outcome: "similar", listed };

    const result = rewrite(app, signature, open.wanted, { action: "accept", actor: actorFor(moderator) });
    if ("refused" in result) return result.refused === "twin" ? { outcome: "twin" } : overtaken(app, id);
    const replaced = replacedBy(signature, open.wanted);
    app.db.corrections.decide(open, { ending: "accepted", replaced, endedAt: app.now(), endedBy: moderator.id });
    app.db.proposals.keep(id);
    post(app, { kind: "correction-accepted", signatureId: id, delay: DECISION_MAIL_DELAY });
    return { outcome: "accepted" };
  });
}
