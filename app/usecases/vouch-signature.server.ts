import { takesConfirmations } from "../domain/letter";
import type { App } from "./app";
import { takeIn } from "./shared/confirmed.server";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { step } from "./shared/step.server";

export type VouchOutcome =
  | { outcome: "vouched" }
  /** The letter takes no confirmations any more, or the address has an open signature for this organisation. */
  | { outcome: "closed" | "twin" }
  | Overtaken;

/**
 * Confirms for an organisation that no mail reaches; the list says so. The note tells colleagues how it was confirmed.
 * Nobody is mailed: it would not arrive.
 */
export async function vouchSignature(app: App, decider: Decider & { note: string }): Promise<VouchOutcome> {
  return app.db.write((): VouchOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id, note } = decider;
    const letter = app.db.letters.byId(seen.signature.letterId);
    if (!letter || !takesConfirmations(letter, app.now())) return { outcome: "closed" };
    const vouched = { vouched: true, vouchNote: note };
    const result = step(app, seen.signature, "vouch", actorFor(moderator), vouched);
    if ("refused" in result) return result.refused === "twin" ? { outcome: "twin" } : overtaken(app, id);
    takeIn(app, result.signature);
    return { outcome: "vouched" };
  });
}

export type UnvouchOutcome =
  | { outcome: "unvouched" }
  /** Others were merged into it, and what is unconfirmed is deleted in time. */
  | { outcome: "has-others" }
  | Overtaken;

/** Takes it back while the signature waits: it is unconfirmed again, as it was. */
export async function unvouchSignature(app: App, decider: Decider): Promise<UnvouchOutcome> {
  return app.db.write((): UnvouchOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    if (app.db.signatures.mergedInto(id).length > 0) return { outcome: "has-others" };
    const nothing = { vouched: false, vouchNote: null };
    const result = step(app, seen.signature, "unvouch", actorFor(moderator), nothing);
    if ("refused" in result) return overtaken(app, id);
    // Nobody finds by name what is unconfirmed.
    app.db.signatures.indexName(result.signature.letterId, id, []);
    return { outcome: "unvouched" };
  });
}
