import type { Status } from "../domain/signature";
import type { App } from "./app";
import { newerText } from "./shared/new-version.server";
import { holdsLink } from "./shared/proof.server";
import { step } from "./shared/step.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type RenewOutcome =
  | { outcome: "renewed" }
  /** There is nothing to renew: not asked any more, or not where it could be. */
  | { outcome: "not-possible"; status: Status }
  /** Another version is out than the one that was read. */
  | { outcome: "changed" }
  | Refusal;

/** Signs the text that stands now, in the language signed before where it has it; `version` is the one that was read. */
export async function renewSignature(app: App, keyholder: Keyholder, version: number): Promise<RenewOutcome> {
  return app.db.write((): RenewOutcome => {
    const before = app.db.signatures.find(keyholder.id);
    if (!before || !holdsLink(app, before, { key: keyholder.key, signedHere: [] })) return { outcome: "not-found" };
    const newer = newerText(app, before);
    if (!newer) return { outcome: "not-possible", status: before.status };
    if (newer.after.version !== version) return { outcome: "changed" };
    const found = withCode(app, keyholder, "renew");
    if ("refusal" in found) return found.refusal;
    const text = { version, language: newer.after.language };
    const result = step(app, found.signature, "renew", "signer", text);
    if ("refused" in result) return { outcome: "not-possible", status: before.status };
    app.db.newVersions.renew(before.id, text);
    return { outcome: "renewed" };
  });
}
