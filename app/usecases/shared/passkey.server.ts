import { createHash } from "node:crypto";
import { CHALLENGE_LIFE } from "../../domain/factor";
import type { App } from "../app";

type Purpose = `add ${number}` | "sign-in";
const NONCE_BYTES = 16;
const nameOf = (purpose: Purpose) => `passkey ${purpose}`;

/** What a passkey signs. It says itself when and for what it was made, so that asking writes nothing. */
export function newChallenge({ keys, now, random }: App, purpose: Purpose): string {
  const said = keys.sign(nameOf(purpose), `${now()}.${random(NONCE_BYTES).toString("base64url")}`);
  return Buffer.from(said).toString("base64url");
}

/** Takes a challenge that comes back: ours, for this, and in time. `taken` is what was said. */
export function challengeCheck({ keys, now }: App, purpose: Purpose) {
  let taken = "";
  const check = (challenge: string): boolean => {
    taken = keys.readSigned(nameOf(purpose), Buffer.from(challenge, "base64url").toString()) ?? "";
    const age = now() - Number.parseInt(taken, 10);
    return age >= 0 && age < CHALLENGE_LIFE;
  };
  return { check, taken: () => taken };
}

/** False where it was answered before. In the transaction of what the answer is for. */
export const answerOnce = ({ db, now }: App, taken: string): boolean =>
  db.answeredChallenges.answer(createHash("sha256").update(taken).digest(), now());

/** Large, and needed by few: read when the first passkey comes. It throws at whatever it does not accept. */
export async function verifying<T>(verify: (lib: typeof import("@simplewebauthn/server")) => Promise<T>) {
  const lib = await import("@simplewebauthn/server");
  try {
    return await verify(lib);
  } catch {
    return undefined;
  }
}
