import { DECISION_MAIL_DELAY, DECISION_MAILS } from "../domain/mail";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { step } from "./shared/step.server";

/** Takes a name off the list at once while somebody looks; a mail that says it is listed waits as long. */
export async function hideSignature(
  app: App,
  decider: Decider & { note: string },
): Promise<{ outcome: "hidden" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id, note } = decider;
    const result = step(app, seen.signature, "hide", actorFor(moderator), { hiddenNote: note || null });
    if ("refused" in result) return overtaken(app, id);
    app.db.outbox.putOff(id, DECISION_MAILS, UNTIL_SHOWN);
    return { outcome: "hidden" as const };
  });
}

/** Puts it back where it stood. */
export async function showSignature(app: App, decider: Decider): Promise<{ outcome: "shown" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    const result = step(app, seen.signature, "show", actorFor(moderator), { hiddenNote: null });
    if ("refused" in result) return overtaken(app, id);
    app.db.outbox.putOff(id, DECISION_MAILS, app.now() + DECISION_MAIL_DELAY);
    return { outcome: "shown" as const };
  });
}

/** The last moment that a date can be. */
const UNTIL_SHOWN = 8.64e15;
