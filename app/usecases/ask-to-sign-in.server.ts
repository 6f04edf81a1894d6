import { MAX_TRIES } from "../domain/challenge";
import { canonicalAddress } from "../domain/email";
import type { App } from "./app";
import { countAgainst } from "./shared/limits.server";
import { newId, post } from "./shared/post.server";

export type AskOutcome = { outcome: "asked"; challengeId: string } | { outcome: "limited"; wait: number };

/** Mails a moderator a link and a code. Any other address gets the same answer, and no mail. */
export async function askToSignIn(app: App, email: string, network: string): Promise<AskOutcome> {
  return app.db.write((): AskOutcome => {
    const { wait } = countAgainst(app, [["sign-in-1h", network]]);
    if (wait > 0) return { outcome: "limited", wait };
    const moderator = app.db.moderators.ofAddress(app.keys.addressHashes(canonicalAddress(email)));
    const active = moderator?.removedAt === null ? moderator : undefined;
    const challengeId = newId(app);
    // Counted for any address, a moderator's or not, and a code that is not mailed cannot be guessed: nothing that
    // follows tells one from the other.
    const mailed = countAgainst(app, [["sign-in-address-1h", canonicalAddress(email)]]).wait === 0;
    app.db.challenges.insert({
      id: challengeId,
      purpose: "sign-in",
      moderatorId: active?.id ?? null,
      tries: mailed ? 0 : MAX_TRIES,
      createdAt: app.now(),
      // The clock of a moderator's code starts when its mail goes out.
      sentAt: active ? null : app.now(),
    });
    if (active && mailed) post(app, { kind: "moderator-sign-in", moderatorId: active.id, challengeId });
    return { outcome: "asked", challengeId };
  });
}
