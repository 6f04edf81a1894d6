import type { App } from "./app";
import { approve, tooSimilar } from "./shared/acts.server";
import { asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";

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
    const listed = decider.anotherOrganisation ? [] : tooSimilar(app, signature);
    if (listed.length > 0) return { outcome: "similar", listed };
    if ("refused" in approve(app, signature, decider.moderator)) return overtaken(app, decider.id);
    return { outcome: "approved" };
  });
}
