import { DECISION_MAIL_DELAY } from "../domain/mail";
import type { App } from "./app";
import { actorFor, asSeen, type Decider, type Overtaken, overtaken } from "./shared/decision.server";
import { newId, post } from "./shared/post.server";
import { step } from "./shared/step.server";

/** Asks the signer something; the mail follows half a minute later, and the signature waits for the answer. */
export async function askSigner(
  app: App,
  decider: Decider & { text: string },
): Promise<{ outcome: "asked" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id, text } = decider;
    const result = step(app, seen.signature, "ask", actorFor(moderator));
    if ("refused" in result) return overtaken(app, id);
    const question = { id: newId(app), signatureId: id, text, askedBy: moderator.id, askedAt: app.now() };
    app.db.questions.ask(question);
    post(app, { kind: "question", signatureId: id, delay: DECISION_MAIL_DELAY });
    return { outcome: "asked" as const };
  });
}

/** Takes the open question back: within half a minute it was never mailed, later the private page shows it no more. */
export async function takeQuestionBack(app: App, decider: Decider): Promise<{ outcome: "taken-back" } | Overtaken> {
  return app.db.write(() => {
    const seen = asSeen(app, decider);
    if ("overtaken" in seen) return seen.overtaken;
    const { moderator, id } = decider;
    const result = step(app, seen.signature, "unask", actorFor(moderator));
    if ("refused" in result) return overtaken(app, id);
    app.db.questions.end(id, { ending: "taken-back", endedAt: app.now() });
    app.db.outbox.cancelQueued(id, ["question"]);
    return { outcome: "taken-back" as const };
  });
}
