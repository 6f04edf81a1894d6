import { and, asc, eq, isNull } from "drizzle-orm";
import type { QuestionEnding } from "../app/domain/question";
import type { Connection } from "./connect.server";
import { questions } from "./desk-schema";

type Row = typeof questions.$inferSelect;
/** A question as the desk and its signer see it, opened. */
export type Question = Omit<Row, "textSealed" | "answerSealed"> & { text: string; answer: string | null };
type Ended = { ending: QuestionEnding; endedAt: number };

/** What moderators ask signers, and what they answer; both sealed, bound to the question. */
export function openQuestions({ orm, keys }: Connection) {
  const place = (column: string, row: string) => ({ table: "questions", column, row });
  const sealed = ({ id, text, answer }: Pick<Question, "id" | "text" | "answer">) => ({
    textSealed: keys.seal(text, place("text", id)),
    answerSealed: answer === null ? null : keys.seal(answer, place("answer", id)),
  });
  const toQuestion = ({ textSealed, answerSealed, ...row }: Row): Question => ({
    ...row,
    text: keys.open(textSealed, place("text", row.id)),
    answer: answerSealed && keys.open(answerSealed, place("answer", row.id)),
  });
  const open = (signatureId: string) => and(eq(questions.signatureId, signatureId), isNull(questions.ending));

  return {
    ask: ({ text, ...row }: Pick<Question, "id" | "signatureId" | "text" | "askedBy" | "askedAt">): void =>
      void orm
        .insert(questions)
        .values({ ...row, ...sealed({ id: row.id, text, answer: null }) })
        .run(),
    /** The one that waits for an answer. */
    open(signatureId: string): Question | undefined {
      const row = orm.select().from(questions).where(open(signatureId)).get();
      return row && toQuestion(row);
    },
    /** The oldest first. */
    of: (signatureId: string): Question[] =>
      orm
        .select()
        .from(questions)
        .where(eq(questions.signatureId, signatureId))
        .orderBy(asc(questions.askedAt), asc(questions.id))
        .all()
        .map(toQuestion),
    answer: ({ id, text }: Pick<Question, "id" | "text">, answer: string, endedAt: number): void =>
      void orm
        .update(questions)
        .set({ ending: "answered", endedAt, answerSealed: sealed({ id, text, answer }).answerSealed })
        .where(eq(questions.id, id))
        .run(),
    /** Ends the open one without an answer, if there is one. */
    end: (signatureId: string, ended: Ended): void =>
      void orm.update(questions).set(ended).where(open(signatureId)).run(),
    /** Opens the one again that a decision of this moment closed; when it was asked. */
    reopen: (signatureId: string, closedAt: number): number | undefined =>
      orm
        .update(questions)
        .set({ ending: null, endedAt: null })
        .where(
          and(eq(questions.signatureId, signatureId), eq(questions.ending, "closed"), eq(questions.endedAt, closedAt)),
        )
        .returning({ askedAt: questions.askedAt })
        .get()?.askedAt,
    /** Seals all of them again, under the current key; how many. */
    reseal(): number {
      const all = orm.select().from(questions).all().map(toQuestion);
      for (const question of all)
        orm.update(questions).set(sealed(question)).where(eq(questions.id, question.id)).run();
      return all.length;
    },
  };
}
