import { canonicalAddress } from "../domain/email";
import { allows, type Status } from "../domain/signature";
import type { App } from "./app";
import { writeToNewAddress } from "./shared/hand-over.server";
import { newId } from "./shared/post.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type HandOverOutcome =
  /** Whether the new address was written to is for its owner to know. */
  | { outcome: "asked" }
  /** It looks after the signature already. */
  | { outcome: "same" }
  | { outcome: "not-possible"; status: Status }
  | Refusal;

/**
 * Begins to hand a signature over to a colleague, or to another address of the same person: nothing changes until the new
 * address has confirmed with a code of its own. A new one takes the place of one that is on its way.
 */
export async function handOverSignature(app: App, keyholder: Keyholder, email: string): Promise<HandOverOutcome> {
  return app.db
    .write((): HandOverOutcome => {
      const found = withCode(app, keyholder, "hand-over");
      if ("refusal" in found) return found.refusal;
      const { signature } = found;
      const { id: signatureId, status } = signature;
      if (!allows(signature, "hand-over", app.now())) return { outcome: "not-possible", status };
      if (canonicalAddress(email) === canonicalAddress(signature.email)) throw new SameAddress();

      const begun = {
        ...{ id: newId(app), signatureId, email, from: signature.email, begunAt: app.now() },
        addressHash: app.keys.addressHashes(canonicalAddress(email))[0],
      };
      callOff(app, signatureId, "replaced");
      app.db.handOvers.begin(begun);
      writeToNewAddress(app, {
        handOver: { ...begun, confirmedAt: null, ending: null, endedAt: null, endedBy: null },
        signature,
      });
      return { outcome: "asked" };
    })
    .catch((error: unknown): HandOverOutcome => {
      if (!(error instanceof SameAddress)) throw error;
      return { outcome: "same" };
    });
}

/** The address before it is mended: leaving by a throw leaves the code to be used again. */
class SameAddress extends Error {}

/** Ends a hand-over before it came to anything; its link and code are worth nothing then. */
export async function callOffHandOver(
  app: App,
  keyholder: Keyholder,
): Promise<{ outcome: "called-off" | "nothing-open" } | Refusal> {
  return app.db.write(() => {
    const found = withCode(app, keyholder, "hand-over");
    if ("refusal" in found) return found.refusal;
    const ended = callOff(app, found.signature.id, "closed");
    return { outcome: ended ? ("called-off" as const) : ("nothing-open" as const) };
  });
}

function callOff(app: App, signatureId: string, ending: "replaced" | "closed"): boolean {
  const open = app.db.handOvers.open(signatureId);
  if (!open) return false;
  const now = app.now();
  app.db.handOvers.end(open.id, { confirmedAt: open.confirmedAt, ending, endedAt: now });
  app.db.challenges.retire(signatureId, now, "take-over");
  app.db.proposals.keep(signatureId);
  return true;
}
