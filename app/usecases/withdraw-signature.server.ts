import { DECISION_MAILS } from "../domain/mail";
import type { Status } from "../domain/signature";
import type { App } from "./app";
import { note } from "./shared/journal.server";
import { post } from "./shared/post.server";
import { step } from "./shared/step.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type WithdrawOutcome = { outcome: "withdrawn" } | { outcome: "not-possible"; status: Status } | Refusal;

/** Takes the signature back for good, off the list with the same commit. */
export async function withdrawSignature(app: App, keyholder: Keyholder): Promise<WithdrawOutcome> {
  return app.db.write((): WithdrawOutcome => {
    const found = withCode(app, keyholder, "withdraw");
    if ("refusal" in found) return found.refusal;
    const result = step(app, found.signature, "withdraw", "signer");
    if ("refused" in result) return { outcome: "not-possible", status: found.signature.status };
    app.db.outbox.cancelQueued(keyholder.id, DECISION_MAILS);
    note(app, [{ kind: "withdrawn", of: keyholder.id }]);
    post(app, { kind: "withdrawn", signatureId: keyholder.id });
    return { outcome: "withdrawn" };
  });
}
