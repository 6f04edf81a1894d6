import { canonicalAddress } from "../domain/email";
import { takesConfirmations } from "../domain/letter";
import { MAX_OPEN_ORGANISATIONS, type Status } from "../domain/signature";
import type { App } from "./app";
import { type CodeProblem, checkCode } from "./shared/code.server";
import { takeIn } from "./shared/confirmed.server";
import { holdsLink, type Proof } from "./shared/proof.server";
import { watchConfirmed } from "./shared/raise-alarm.server";
import { step } from "./shared/step.server";

export type ConfirmOutcome =
  /** `link`: the last part of the private page's address, which is the signer's from now on. */
  | { outcome: "confirmed"; link: string }
  | { outcome: "already"; status: Status }
  | { outcome: "not-found" | "closed" | "too-many-organisations" }
  | { outcome: "code"; problem: CodeProblem };

/**
 * Confirms with two of three: the link, the browser that signed, the code. A program that opens links has the first
 * at most, so neither opening nor submitting what it finds there changes anything.
 */
export async function confirmSignature(app: App, id: string, proof: Proof, code: string): Promise<ConfirmOutcome> {
  return app.db.write((): ConfirmOutcome => {
    const signature = app.db.signatures.find(id);
    if (!signature) return { outcome: "not-found" };
    const link = holdsLink(app, signature, proof);
    const browser = proof.signedHere.includes(id);
    if (!link && !browser) return { outcome: "not-found" };
    if (signature.status !== "unconfirmed") return { outcome: "already", status: signature.status };

    const letter = app.db.letters.byId(signature.letterId);
    if (!letter || !takesConfirmations(letter, app.now())) return { outcome: "closed" };
    if (!(link && browser)) {
      const checked = checkCode(app, app.db.challenges.newest(id, "confirm"), id, code);
      if (checked !== "right") return { outcome: "code", problem: checked };
    }
    const hashes = app.keys.addressHashes(canonicalAddress(signature.email));
    if (app.db.signatures.countOpen(letter.id, hashes) >= MAX_OPEN_ORGANISATIONS) {
      return { outcome: "too-many-organisations" };
    }
    const result = step(app, signature, "confirm", "signer");
    // Its code was never mailed: whoever typed it guessed, and learns nothing.
    if ("refused" in result) return { outcome: "code", problem: "wrong" };

    takeIn(app, signature);
    watchConfirmed(app, signature);
    return { outcome: "confirmed", link: `${id}.${app.keys.linkKey(id, signature.keyVersion)}` };
  });
}
