import type { Signature } from "../../db/signature-mapper.server";
import { differing, fieldsOf, isCorrectable, split, wantedBy } from "../domain/correction";
import { type CorrectionForm, organisationKey } from "../domain/organisation";
import type { Status } from "../domain/signature";
import type { App } from "./app";
import { newId } from "./shared/post.server";
import { rewrite } from "./shared/rewrite.server";
import { hasOpenTwin, type StepResult, step } from "./shared/step.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

/**
 * "waiting": a declined one is with the moderators again. "changed": it applies. "proposed": a moderator sees it first.
 * "both": some of it applies, the rest waits. "taken-back": what waited does so no longer. "unchanged": nothing differs.
 */
type Corrected = "waiting" | "changed" | "proposed" | "both" | "taken-back" | "unchanged";
export type CorrectOutcome =
  | { outcome: Corrected }
  | { outcome: "not-possible"; status: Status }
  | { outcome: "twin" }
  | Refusal;

/**
 * Puts right what a signature says. On the list what only takes away applies at once, and the rest waits for a moderator;
 * everywhere else all of it applies at once. What waited before gives way to it.
 */
export async function correctSignature(app: App, keyholder: Keyholder, form: CorrectionForm): Promise<CorrectOutcome> {
  return app.db
    .write((): CorrectOutcome => {
      const found = withCode(app, keyholder, "correct");
      if ("refusal" in found) return found.refusal;
      const { status } = found.signature;
      if (!isCorrectable(status)) throw new CorrectionRefused("status", status);
      return { outcome: correct(app, found.signature, form) };
    })
    .catch((error: unknown): CorrectOutcome => {
      if (!(error instanceof CorrectionRefused)) throw error;
      return error.because === "twin" ? { outcome: "twin" } : { outcome: "not-possible", status: error.status };
    });
}

function correct(app: App, signature: Signature, form: CorrectionForm): Corrected {
  const wanted = wantedBy(signature, form);
  const { status } = signature;
  if (status === "declined") {
    taken(signature, rewrite(app, signature, differing(signature, wanted), { action: "correct", actor: "signer" }));
    return "waiting";
  }
  const { atOnce, waits } = split(signature, wanted);
  if (status === "listed") return amendAndPropose(app, signature, { atOnce, waits });
  return amendAndPropose(app, signature, { atOnce: { ...atOnce, ...waits }, waits: {} });
}

function amendAndPropose(app: App, signature: Signature, { atOnce, waits }: ReturnType<typeof split>): Corrected {
  const { id, organisation } = signature;
  const open = app.db.corrections.open(id);
  const [amends, proposes] = [fieldsOf(atOnce).length > 0, fieldsOf(waits).length > 0];
  if (!amends && !proposes && !open) return "unchanged";

  let standing = signature;
  app.db.corrections.replace(id, app.now());
  if (amends || !proposes) {
    const by = { action: "amend", actor: "signer", ...(open && !proposes && { said: { takenBack: true } }) } as const;
    standing = taken(signature, rewrite(app, signature, atOnce, by));
  }
  if (proposes) {
    const named = { ...signature, organisationKey: organisationKey(waits.organisation ?? organisation) };
    if (named.organisationKey !== signature.organisationKey && hasOpenTwin(app, named))
      throw new CorrectionRefused("twin", signature.status);
    taken(standing, step(app, standing, "propose", "signer", { said: { fields: fieldsOf(waits) } }));
    app.db.corrections.make({ id: newId(app), signatureId: id, madeAt: app.now(), wanted: waits });
  }
  app.db.proposals.keep(id);
  if (proposes) return amends ? "both" : "proposed";
  return amends ? "changed" : "taken-back";
}

/** Leaves by a throw, which takes back what was written before, and leaves the code as it was. */
function taken(before: Signature, result: StepResult): Signature {
  if ("signature" in result) return result.signature;
  throw new CorrectionRefused(result.refused, before.status);
}

class CorrectionRefused extends Error {
  constructor(
    readonly because: "status" | "twin",
    readonly status: Status,
  ) {
    super(because);
  }
}
