import { canonicalAddress } from "../domain/email";
import { DECISION_MAILS } from "../domain/mail";
import type { Status } from "../domain/signature";
import type { App } from "./app";
import { step } from "./shared/step.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type DisputeOutcome =
  | { outcome: "deleted" | "disputed" }
  | { outcome: "not-possible"; status: Status }
  | Refusal;

/**
 * "This wasn't us". Before it was confirmed the signature is deleted; later it is off the list at once, and
 * moderators settle it. `block`: never write to this address again.
 */
export async function disputeSignature(app: App, keyholder: Keyholder, block: boolean): Promise<DisputeOutcome> {
  return app.db.write((): DisputeOutcome => {
    const found = withCode(app, keyholder, "dispute");
    if ("refusal" in found) return found.refusal;
    const { signature } = found;
    const unconfirmed = signature.status === "unconfirmed";
    const result = step(app, signature, unconfirmed ? "disown" : "dispute", "signer");
    if ("refused" in result) return { outcome: "not-possible", status: signature.status };
    if (!unconfirmed) app.db.outbox.cancelQueued(signature.id, DECISION_MAILS);
    if (block) {
      const hashes = app.keys.addressHashes(canonicalAddress(signature.email));
      app.db.blockedAddresses.add(hashes, signature.email, app.now());
    }
    return { outcome: unconfirmed ? "deleted" : "disputed" };
  });
}
