import { ALGORITHMS, creationOptions, parseCreation, partyOf } from "../domain/passkey";
import type { App } from "./app";
import { type Added, addFactor, mayChangeFactors } from "./shared/factor.server";
import { answerOnce, challengeCheck, newChallenge, verifying } from "./shared/passkey.server";
import type { Seat } from "./shared/session.server";

/** What the browser needs to make a passkey; null where the site's address can have none. */
export function offerPasskey(app: App, { moderator: { id, email } }: Seat) {
  const party = partyOf(app.settings.baseUrl);
  if (!party) return null;
  const known = app.db.credentials.of(id).filter(({ kind }) => kind === "passkey");
  const owner = { id, email, passkeys: known.map((passkey) => passkey.id) };
  return creationOptions({ id: party.id, name: party.id }, newChallenge(app, `add ${id}`), owner);
}

export type AddPasskeyOutcome = Added | { outcome: "refused" };

/** Adds a passkey that the browser has just made. `answer`: as the page's form sends it. */
export async function addPasskey(app: App, seat: Seat, answer: string): Promise<AddPasskeyOutcome> {
  const { id: moderatorId } = mayChangeFactors(seat);
  const party = partyOf(app.settings.baseUrl);
  const response = parseCreation(answer);
  if (!party || !response) return { outcome: "refused" };
  const { check, taken } = challengeCheck(app, `add ${moderatorId}`);
  const verified = await verifying((lib) =>
    lib.verifyRegistrationResponse({
      ...{ response, expectedChallenge: check, expectedOrigin: party.origin, expectedRPID: party.id },
      ...{ requireUserVerification: true, supportedAlgorithmIDs: [...ALGORITHMS] },
    }),
  );
  if (!verified?.verified) return { outcome: "refused" };
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  const secret = Buffer.from(publicKey).toString("base64url");
  return app.db.write((): AddPasskeyOutcome => {
    if (!answerOnce(app, taken()) || app.db.credentials.find(id)) return { outcome: "refused" };
    return addFactor(app, seat, { id, kind: "passkey", secret, counter });
  });
}
