import { DECISION_MAILS } from "../domain/mail";
import type { Status } from "../domain/signature";
import type { App } from "./app";
import { blockAddress } from "./shared/block.server";
import { note } from "./shared/journal.server";
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
    note(app, [{ kind: "disputed", of: signature.id }]);
    if (block) blockAddress(app, signature.email);
    return { outcome: unconfirmed ? "deleted" : "disputed" };
  });
}
