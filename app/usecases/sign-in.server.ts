import { challengeState } from "../domain/challenge";
import type { App } from "./app";
import { type CodeProblem, checkCode } from "./shared/code.server";
import { lackFor, signInWith, startSession } from "./shared/session.server";

export type SignInProof = {
  challengeId: string;
  key?: string;
  askedHere: boolean;
  code: string;
  /** A rough name of it: see browserName. */
  browser?: string;
};
export type SignInOutcome =
  | { outcome: "signed-in"; token: string }
  | { outcome: "not-found" }
  | { outcome: "code"; problem: CodeProblem };

/**
 * Signs a moderator in with two of three: the link, the browser that asked, the code. A link that the operator's
 * command printed is enough by itself, once: nobody mailed it. A mail's session waits for the second factor, if one is set up.
 */
export async function signIn(
  app: App,
  { challengeId, key, askedHere, code, ...given }: SignInProof,
): Promise<SignInOutcome> {
  return app.db.write((): SignInOutcome => {
    const challenge = app.db.challenges.find(challengeId);
    const link = key !== undefined && app.keys.linkFits(challengeId, 1, key);
    if (!challenge || !(link || askedHere)) return { outcome: "not-found" };

    const printed = challenge.purpose === "sign-in-link";
    if (link && (printed || askedHere)) {
      if (challengeState(challenge, app.now()) !== "live") return { outcome: "code", problem: "expired" };
      app.db.challenges.use(challengeId, app.now());
    } else {
      const checked = checkCode(app, challenge, String(challenge.moderatorId), code);
      if (checked !== "right") return { outcome: "code", problem: checked };
    }
    const moderator = challenge.moderatorId === null ? undefined : app.db.moderators.find(challenge.moderatorId);
    if (moderator?.removedAt !== null) return { outcome: "code", problem: "wrong" };
    const opened = { way: printed ? "link" : "mail", browser: given.browser ?? "" } as const;
    const half = lackFor(app, opened.way, moderator.id) === "factor";
    return { outcome: "signed-in", token: (half ? startSession : signInWith)(app, moderator, opened) };
  });
}

/** Whether a link needs the code as well in this browser; undefined: it is not one of ours, or it is over. */
export function viewSignInLink(app: App, challengeId: string, key: string, askedHere: boolean) {
  const challenge = app.db.challenges.find(challengeId);
  if (!challenge || !app.keys.linkFits(challengeId, 1, key)) return undefined;
  if (challengeState(challenge, app.now()) !== "live") return undefined;
  return { needsCode: challenge.purpose !== "sign-in-link" && !askedHere };
}
