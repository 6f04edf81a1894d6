import type { Signature } from "../../db/signature-mapper.server";
import { DECISION_MAIL_DELAY } from "../domain/mail";
import { organisationKey } from "../domain/organisation";
import { allows } from "../domain/signature";
import { blockingKeys } from "../domain/similar";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { post } from "./shared/post.server";
import { hasOpenTwin, step } from "./shared/step.server";

export type RenameOutcome =
  | { outcome: "renamed" | "restored" }
  /** The address has another open signature under this name. */
  | { outcome: "twin" }
  | Overtaken;

/**
 * Changes how a name is shown, on the list at once; what was signed is kept. The signer is mailed both names half a minute
 * later. To give the name that was signed is to take the change back.
 */
export async function renameSignature(
  app: App,
  decider: Decider & { organisation: string },
): Promise<RenameOutcome | { outcome: "unchanged" }> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { organisation } = decider;
    if (organisation === seen.signature.organisation) return { outcome: "unchanged" as const };
    return show(app, decider, seen.signature, organisation);
  });
}

/** Shows the name again that was signed. */
export async function restoreName(app: App, decider: Decider): Promise<RenameOutcome> {
  return app.db.write((): RenameOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { signedOrganisation } = seen.signature;
    return signedOrganisation === null
      ? overtaken(app, decider.id)
      : show(app, decider, seen.signature, signedOrganisation);
  });
}

function show(app: App, { moderator, id }: Decider, signature: Signature, organisation: string): RenameOutcome {
  const signed = signature.signedOrganisation ?? signature.organisation;
  const restored = organisation === signed;
  const name = {
    organisation,
    organisationKey: organisationKey(organisation),
    signedOrganisation: restored ? null : signed,
  };
  if (!allows(signature, "name", app.now())) return overtaken(app, id);
  if (hasOpenTwin(app, { ...signature, ...name })) return { outcome: "twin" };
  app.db.signatures.rename({ id, ...name });
  app.db.signatures.indexName(signature.letterId, id, blockingKeys(organisation));
  step(app, signature, restored ? "unname" : "name", actorFor(moderator), name);
  tell(app, id, restored);
  return { outcome: restored ? "restored" : "renamed" };
}

/** A change that was never mailed needs no mail that takes it back. */
function tell(app: App, id: string, restored: boolean): void {
  const untold = app.db.outbox.cancelQueued(id, ["renamed"]) > 0;
  if (!restored) post(app, { kind: "renamed", signatureId: id, delay: DECISION_MAIL_DELAY });
  else if (!untold) post(app, { kind: "name-restored", signatureId: id, delay: DECISION_MAIL_DELAY });
}
