import type { App } from "./app";
import { takeBack } from "./shared/acts.server";
import { asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";

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
    const { told, ...result } = takeBack(app, seen.signature, decider.moderator);
    if ("refused" in result) return result.refused === "twin" ? { outcome: "twin" } : overtaken(app, decider.id);
    return { outcome: "undone", told };
  });
}
