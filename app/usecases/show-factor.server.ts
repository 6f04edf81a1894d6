import { typedCode } from "../domain/challenge";
import { DomainError } from "../domain/errors";
import { typedRecoveryCode } from "../domain/factor";
import { totpStep } from "../domain/totp.server";
import type { App } from "./app";
import { codeHash, noteFactor } from "./shared/factor.server";
import { type Counted, countAgainst, waitFor } from "./shared/limits.server";
import { type Seat, signInWith } from "./shared/session.server";

export type FactorProblem = "missing" | "used" | "wrong" | "locked";
export type ShowOutcome = { outcome: "signed-in"; token: string } | { outcome: "code"; problem: FactorProblem };

/**
 * The second half of signing in by mail: the app's code, or a recovery code. Each is taken once. Wrong ones are counted,
 * ten a day a moderator; nobody comes to this page without the mail.
 */
export async function showFactor(app: App, seat: Seat, text: string): Promise<ShowOutcome> {
  if (seat.lacks !== "factor") throw new DomainError("forbidden");
  const { moderator, session } = seat;
  return app.db.write((): ShowOutcome => {
    if (text.trim() === "") return { outcome: "code", problem: "missing" };
    const ofToday: Counted[] = [["factor-day", String(moderator.id)]];
    if (waitFor(app, ofToday) > 0) return { outcome: "code", problem: "locked" };
    const checked = checkTotp(app, moderator.id, text) ?? checkRecovery(app, seat, text);
    if (checked !== "right") {
      countAgainst(app, ofToday);
      return { outcome: "code", problem: checked };
    }
    app.db.sessions.end(session.idHash);
    const opened = { way: "factor", browser: session.browser } as const;
    return { outcome: "signed-in", token: signInWith(app, moderator, opened) };
  });
}

/** Undefined where it is no code of an app. */
function checkTotp({ db, now }: App, moderatorId: number, text: string) {
  const code = typedCode(text);
  if (code === null) return undefined;
  const totp = db.credentials.totpOf(moderatorId);
  const step = totp ? totpStep(totp.secret, code, now()) : null;
  if (!totp || step === null) return "wrong";
  return db.credentials.countUp(totp.id, step, now()) ? "right" : "used";
}

function checkRecovery(app: App, seat: Seat, text: string) {
  const code = typedRecoveryCode(text);
  const hash = code === null ? "" : codeHash(code);
  const found = app.db.credentials.unusedCodesOf(seat.moderator.id).find(({ secret }) => secret === hash);
  if (!found || !app.db.credentials.spend(found.id, app.now())) return "wrong";
  noteFactor(app, seat, "moderator.recovery-used");
  return "right";
}
