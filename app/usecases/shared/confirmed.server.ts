import type { Signature } from "../../../db/signature-mapper.server";
import { canonicalAddress } from "../../domain/email";
import { blockingKeys } from "../../domain/similar";
import type { App } from "../app";
import { step } from "./step.server";

/** A signature that just came to the moderators: look-alikes are found by its name, and what it replaces goes. */
export function takeIn(app: App, signature: Signature): void {
  app.db.signatures.indexName(signature.letterId, signature.id, blockingKeys(signature.organisation));
  dropOthers(app, signature);
}

/** The address's other unconfirmed submissions for this organisation have done their work. */
function dropOthers(app: App, { id, letterId, organisationKey, email }: Signature) {
  const hashes = app.keys.addressHashes(canonicalAddress(email));
  for (const other of app.db.signatures.ofSubmitter({ letterId, hashes, organisationKey })) {
    const replaced = other.id !== id && other.status === "unconfirmed" && app.db.signatures.find(other.id);
    if (replaced) step(app, replaced, "replace", "system");
  }
}
