import type { Signature } from "../../../db/signature-mapper.server";
import { fieldsOf, type Replacement } from "../../domain/correction";
import type { Event } from "../../domain/event";
import { mailOrigin } from "../../domain/mail-origin";
import { organisationKey } from "../../domain/organisation";
import { type Action, allows } from "../../domain/signature";
import { blockingKeys } from "../../domain/similar";
import { registrableDomain } from "../../domain/website";
import type { App } from "../app";
import { hasOpenTwin, type StepResult, step } from "./step.server";

/** A signature as it is with a change: whoever names the organisation anew has said what was signed. */
export function changed(signature: Signature, change: Replacement): Signature {
  const next = { ...signature, ...(change.organisation !== undefined && { signedOrganisation: null }), ...change };
  return {
    ...next,
    organisationKey: organisationKey(next.organisation),
    websiteDomain: registrableDomain(next.website),
    mailOrigin: mailOrigin(next),
  };
}

type Rewriting = { action: Action; actor: Event["actor"]; said?: Event["data"] };

/**
 * Writes a change of what a signature says, as a step of its life, inside the caller's transaction: row, list, search,
 * counts, look-alikes, and the event with the changed fields' names. Where it is refused as a twin, that transaction must
 * not be committed.
 */
export function rewrite(
  app: App,
  before: Signature,
  change: Replacement,
  { action, actor, said }: Rewriting,
): StepResult {
  const after = changed(before, change);
  const { organisation, organisationKey, signedOrganisation, website, websiteDomain, mailOrigin } = after;
  const { country, sector, statement, showRepresentative, name, role, authority } = after;
  if (!allows(before, action, app.now())) return { refused: "status" };
  if (organisationKey !== before.organisationKey && hasOpenTwin(app, after)) return { refused: "twin" };

  app.db.signatures.correct(after);
  if (organisation !== before.organisation)
    app.db.signatures.indexName(after.letterId, after.id, blockingKeys(organisation));
  return step(app, before, action, actor, {
    ...{ organisation, organisationKey, signedOrganisation, website, websiteDomain, mailOrigin },
    ...{ country, sector, statement, showRepresentative, name, role, authority },
    said: { fields: fieldsOf(change), ...said },
  });
}
