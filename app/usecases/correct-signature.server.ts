import { mailOrigin } from "../domain/mail-origin";
import { type Correction, organisationKey } from "../domain/organisation";
import type { Status } from "../domain/signature";
import { blockingKeys } from "../domain/similar";
import { registrableDomain } from "../domain/website";
import type { App } from "./app";
import { step } from "./shared/step.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type CorrectOutcome =
  | { outcome: "waiting" }
  | { outcome: "not-possible"; status: Status }
  | { outcome: "twin" }
  | Refusal;

/** Puts right what a declined signature said; it waits for a moderator again. */
export async function correctSignature(app: App, keyholder: Keyholder, fields: Correction): Promise<CorrectOutcome> {
  return app.db
    .write((): CorrectOutcome => {
      const found = withCode(app, keyholder, "correct");
      if ("refusal" in found) return found.refusal;
      const { status } = found.signature;
      if (status !== "declined") return { outcome: "not-possible", status };

      const corrected = {
        ...found.signature,
        ...fields,
        organisationKey: organisationKey(fields.organisation),
        // The signer has now said the name, whatever it was changed to before.
        signedOrganisation: null,
        websiteDomain: registrableDomain(fields.website),
        mailOrigin: mailOrigin({ website: fields.website, emailDomain: found.signature.emailDomain }),
      };
      app.db.signatures.correct(corrected);
      app.db.signatures.indexName(corrected.letterId, corrected.id, blockingKeys(corrected.organisation));
      const result = step(app, corrected, "correct", "signer");
      if ("signature" in result) return { outcome: "waiting" };
      // The row was already rewritten: leaving by a throw takes that back with the transaction.
      throw new CorrectionRefused(result.refused);
    })
    .catch((error: unknown): CorrectOutcome => {
      if (!(error instanceof CorrectionRefused)) throw error;
      return error.because === "twin" ? { outcome: "twin" } : { outcome: "not-possible", status: "declined" };
    });
}

class CorrectionRefused extends Error {
  constructor(readonly because: "status" | "twin") {
    super(because);
  }
}
