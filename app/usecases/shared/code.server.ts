import { type Challenge, challengeState, type Purpose, typedCode } from "../../domain/challenge";
import type { App } from "../app";
import { type Counted, countAgainst, waitFor } from "./limits.server";
import { newId } from "./post.server";

/** What may be wrong with a typed code. */
export type CodeProblem = "missing" | "malformed" | "wrong" | "spent" | "expired" | "locked";

/** The challenge whose code lives, else a new one: so sending again sends the same code. */
export function liveChallenge(app: App, signatureId: string, purpose: Purpose): string {
  const newest = app.db.challenges.newest(signatureId, purpose);
  if (newest && challengeState(newest, app.now()) === "live") return newest.id;
  const id = newId(app);
  app.db.challenges.insert({ id, purpose, signatureId, createdAt: app.now() });
  return id;
}

/**
 * Checks a typed code and uses it up when it is right. Wrong tries are counted, five a challenge and ten a day a
 * signature; missing and malformed ones are not. Call it in a transaction that commits whatever comes back.
 */
export function checkCode(
  app: App,
  challenge: Challenge | undefined,
  subject: string,
  text: string,
): CodeProblem | "right" {
  if (text.trim() === "") return "missing";
  const typed = typedCode(text);
  if (typed === null) return "malformed";
  if (!challenge) return "expired";
  // Signing in is limited by its mails, so that an address that is no moderator's is answered alike.
  const ofToday: Counted[] = challenge.signatureId === null ? [] : [["code-day", subject]];
  if (waitFor(app, ofToday) > 0) return "locked";
  const state = challengeState(challenge, app.now());
  if (state === "expired" || state === "used") return "expired";
  if (state === "spent") return "spent";
  if (isKnown(app, challenge) && app.keys.codeFits(challenge.id, challenge.purpose, subject, typed)) {
    app.db.challenges.use(challenge.id, app.now());
    return "right";
  }
  app.db.challenges.wrongTry(challenge.id);
  countAgainst(app, ofToday);
  return "wrong";
}

/** A code that was never mailed, as to an address beyond its limits, can only be guessed: to those it is always wrong. */
const isKnown = ({ db }: App, challenge: Challenge) =>
  challenge.signatureId === null || db.challenges.isMailed(challenge);
