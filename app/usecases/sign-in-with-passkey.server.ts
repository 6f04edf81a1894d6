import { parseSignIn, partyOf, signInOptions } from "../domain/passkey";
import type { App } from "./app";
import { countAgainst } from "./shared/limits.server";
import { answerOnce, challengeCheck, newChallenge, verifying } from "./shared/passkey.server";
import { signInWith } from "./shared/session.server";

/** What the browser needs to ask for a passkey, whoever's; null where the site's address can have none. */
export function askForPasskey(app: App) {
  const party = partyOf(app.settings.baseUrl);
  return party && signInOptions(party.id, newChallenge(app, "sign-in"));
}

export type PasskeySignIn =
  | { outcome: "signed-in"; token: string }
  | { outcome: "refused" }
  | { outcome: "limited"; wait: number };

/** A passkey signs in by itself: it is something one has, and asks for what one is or knows. */
export async function signInWithPasskey(
  app: App,
  { answer, network, browser }: { answer: string; network: string; browser: string },
): Promise<PasskeySignIn> {
  const { wait } = await app.db.write(() => countAgainst(app, [["sign-in-1h", network]]));
  if (wait > 0) return { outcome: "limited", wait };
  const party = partyOf(app.settings.baseUrl);
  const response = parseSignIn(answer);
  const passkey = response && app.db.credentials.find(response.id);
  if (!party || !response || passkey?.kind !== "passkey") return { outcome: "refused" };
  const { check, taken } = challengeCheck(app, "sign-in");
  const { id, secret, counter } = passkey;
  const verified = await verifying((lib) =>
    lib.verifyAuthenticationResponse({
      ...{ response, expectedChallenge: check, expectedOrigin: party.origin, expectedRPID: party.id },
      ...{ requireUserVerification: true, credential: { id, counter, publicKey: Buffer.from(secret, "base64url") } },
    }),
  );
  if (!verified?.verified) return { outcome: "refused" };
  const { newCounter } = verified.authenticationInfo;
  return app.db.write((): PasskeySignIn => {
    // Looked up again: meanwhile the passkey or its owner may have been removed.
    const { credentials, moderators } = app.db;
    const counted = newCounter === 0 ? credentials.used(id, app.now()) : credentials.countUp(id, newCounter, app.now());
    const moderator = moderators.find(passkey.moderatorId);
    if (moderator?.removedAt !== null || !counted || !answerOnce(app, taken())) return { outcome: "refused" };
    return { outcome: "signed-in", token: signInWith(app, moderator, { way: "factor", browser }) };
  });
}
