import { canReopen } from "../domain/correction";
import { CORRECTION_MAILS } from "../domain/mail";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { rewrite } from "./shared/rewrite.server";

export type ReopenOutcome =
  /** `told`: the decision's mail had gone out, so another one follows. */
  | { outcome: "reopened"; told: boolean }
  /** What was decided on is no longer as it was then. */
  | { outcome: "changed-since" }
  /** The address has another open signature under the name that would come back. */
  | { outcome: "twin" }
  | Overtaken;

/** Takes the decision on the last correction back: it waits again, and what it had taken the place of stands again. */
export async function reopenCorrection(app: App, decider: Decider): Promise<ReopenOutcome> {
  return app.db.write((): ReopenOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    const decided = app.db.corrections.decided(id);
    if (!decided) return overtaken(app, id);
    if (!canReopen(seen.signature, decided)) return { outcome: "changed-since" };
    const by = { action: "reopen", actor: actorFor(moderator) } as const;
    const result = rewrite(app, seen.signature, decided.replaced ?? {}, by);
    if ("refused" in result) return result.refused === "twin" ? { outcome: "twin" } : overtaken(app, id);
    app.db.corrections.reopen(decided);
    app.db.proposals.keep(id);
    return { outcome: "reopened", told: tell(app, id) };
  });
}

/** A decision that was never mailed needs no mail that takes it back. */
function tell(app: App, id: string): boolean {
  const told = app.db.outbox.cancelQueued(id, CORRECTION_MAILS) === 0;
  if (told) post(app, { kind: "correction-reopened", signatureId: id });
  return told;
}
