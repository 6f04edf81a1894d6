import type { App } from "./app";
import { step } from "./shared/step.server";
import { type Keyholder, type Refusal, withCode } from "./shared/with-code.server";

export type AnswerOutcome =
  | { outcome: "answered" }
  /** The question was taken back, or closed by a decision; perhaps there is another one. */
  | { outcome: "no-longer-asked" }
  | Refusal;

/** The signer's answer to the question that the private page showed; moderators see the signature anew. */
export async function answerQuestion(
  app: App,
  keyholder: Keyholder,
  { question, text }: { question: string; text: string },
): Promise<AnswerOutcome> {
  return app.db.write((): AnswerOutcome => {
    const open = app.db.questions.open(keyholder.id);
    if (open?.id !== question) return { outcome: "no-longer-asked" };
    const found = withCode(app, keyholder, "answer");
    if ("refusal" in found) return found.refusal;
    const result = step(app, found.signature, "answer", "signer");
    if ("refused" in result) return { outcome: "no-longer-asked" };
    app.db.questions.answer(open, text, app.now());
    return { outcome: "answered" };
  });
}
