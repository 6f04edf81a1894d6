import { takesConfirmations } from "../domain/letter";
import type { App } from "./app";
import { ownSignature, type Proof } from "./shared/proof.server";
import { mailSubmission } from "./shared/submit.server";

export type ResendOutcome = {
  outcome: "sent" | "not-found" | "confirmed" | "closed";
};

/** Mails the code of an unconfirmed signature again, within the limits; with a fresh code where the old one is over. */
export async function resendCode(app: App, id: string, proof: Proof, plain: boolean): Promise<ResendOutcome> {
  return app.db.write((): ResendOutcome => {
    const signature = ownSignature(app, id, proof);
    if (!signature) return { outcome: "not-found" };
    if (signature.status !== "unconfirmed") return { outcome: "confirmed" };
    const letter = app.db.letters.byId(signature.letterId);
    if (!letter || !takesConfirmations(letter, app.now())) return { outcome: "closed" };
    mailSubmission(app, signature, plain);
    return { outcome: "sent" };
  });
}
