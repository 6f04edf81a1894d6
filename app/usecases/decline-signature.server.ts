import type { Locale } from "~/i18n";
import { DomainError } from "../domain/errors";
import type { App } from "./app";
import { decline } from "./shared/acts.server";
import { asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { declineReasons } from "./shared/decline-reasons.server";

export type DeclineOutcome = { outcome: "declined" } | Overtaken;

/**
 * Declines a signature for a reason; the signer is mailed the text half a minute later. Without one no mail is sent, and
 * only the private page says why.
 */
export async function declineSignature(
  app: App,
  decider: Decider & { reason: string; text: string | null },
): Promise<DeclineOutcome> {
  return app.db.write((): DeclineOutcome => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id, reason, text } = decider;
    if (declineReasons(app).every(({ code }) => code !== reason)) throw new DomainError("not-found");
    if ("refused" in decline(app, seen.signature, moderator, reason, text)) return overtaken(app, id);
    return { outcome: "declined" };
  });
}

/** What can be chosen from, as the desk names it, each with its words to a signer. */
export const offeredReasons = (app: App, locale: Locale) =>
  declineReasons(app)
    .filter(({ retiredAt }) => retiredAt === null)
    .map(({ code, words }) => ({ code, title: words.en.title, text: words[locale].text }));
