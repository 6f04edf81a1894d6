import { typedCode } from "../domain/challenge";
import { isTotpSecret, TOTP_BYTES, toTotpSecret, totpStep, totpUri } from "../domain/totp.server";
import type { App } from "./app";
import { type Added, addFactor, mayChangeFactors } from "./shared/factor.server";
import { newId } from "./shared/post.server";
import type { Seat } from "./shared/session.server";

/** What an app needs to show codes for this desk: the secret as text, and the address that a square holds. */
export type TotpSetUp = { secret: string; uri: string };

/** A new secret, or the one that a form sent back. Nothing is stored before the app has shown that it has it. */
export function offerTotp(app: App, { moderator }: Seat, given?: string): TotpSetUp {
  const secret = given !== undefined && isTotpSecret(given) ? given : toTotpSecret(app.random(TOTP_BYTES));
  const issuer = new URL(app.settings.baseUrl).hostname;
  return { secret, uri: totpUri(secret, { issuer, account: moderator.email }) };
}

export const hasTotp = ({ db }: App, { moderator }: Seat): boolean => db.credentials.totpOf(moderator.id) !== undefined;

export type AddTotpOutcome =
  | Added
  | { outcome: "already" }
  | { outcome: "code"; problem: "missing" | "malformed" | "wrong" };

/** Adds an app that shows the right code. There is one at a time. */
export async function addTotp(app: App, seat: Seat, { secret, code }: { secret: string; code: string }) {
  return app.db.write((): AddTotpOutcome => {
    mayChangeFactors(seat);
    if (hasTotp(app, seat)) return { outcome: "already" };
    if (code.trim() === "") return { outcome: "code", problem: "missing" };
    const typed = typedCode(code);
    if (typed === null) return { outcome: "code", problem: "malformed" };
    const step = isTotpSecret(secret) ? totpStep(secret, typed, app.now()) : null;
    if (step === null) return { outcome: "code", problem: "wrong" };
    return addFactor(app, seat, { id: newId(app), kind: "totp", secret, counter: step });
  });
}
