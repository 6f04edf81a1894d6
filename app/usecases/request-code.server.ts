import type { KeyholderPurpose } from "../domain/challenge";
import type { App } from "./app";
import { liveChallenge } from "./shared/code.server";
import { mayMail, post } from "./shared/post.server";
import { holdsLink } from "./shared/proof.server";

export type RequestCodeOutcome =
  | { outcome: "sent" | "not-found" | "blocked" }
  /** Milliseconds until this address may be written to again. */
  | { outcome: "limited"; wait: number };

/** Mails a fresh code to the address that signed. Before the signature is confirmed, its first code serves. */
export async function requestCode(
  app: App,
  id: string,
  key: string,
  purpose: KeyholderPurpose,
): Promise<RequestCodeOutcome> {
  return app.db.write((): RequestCodeOutcome => {
    const signature = app.db.signatures.find(id);
    if (!signature || !holdsLink(app, signature, { key, signedHere: [] })) return { outcome: "not-found" };
    const { wait, blocked } = mayMail(app, signature.email);
    if (blocked) return { outcome: "blocked" };
    if (wait > 0) return { outcome: "limited", wait };
    if (signature.status === "unconfirmed") {
      post(app, {
        kind: "confirm",
        signatureId: id,
        challengeId: liveChallenge(app, id, "confirm"),
      });
    } else {
      post(app, {
        kind: "code",
        signatureId: id,
        challengeId: liveChallenge(app, id, purpose),
      });
    }
    return { outcome: "sent" };
  });
}
