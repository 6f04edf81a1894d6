import type { QuestionEnding } from "~/domain/question";
import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { Act } from "./act";
import { ago } from "./ago";
import { desk } from "./desk-paths";

export type QuestionAtDesk = {
  id: string;
  text: string;
  by: string;
  askedAt: number;
  ending: QuestionEnding | null;
  endedAt: number | null;
  answer: string | null;
};

type Props = {
  signature: { id: string; revision: number };
  questions: readonly QuestionAtDesk[];
  mayDecide: boolean;
  now: number;
};

/** What the signer was asked, the newest first, and what came back. */
export function QuestionList({ signature, questions, mayDecide, now }: Props) {
  return (
    <ul className="evidence" aria-label="Questions to the signer">
      {questions.toReversed().map(({ id, text, by, askedAt, ending, endedAt, answer }) => (
        <li key={id}>
          <small>{ago(endedAt ?? askedAt, now)}</small>
          <div>
            <p className="said" dir="auto">
              {text}
            </p>
            <p>
              <Moment at={askedAt} /> · {by}
              {ending === "closed" && " · closed without an answer"}
              {ending === null && " · no answer yet"}
            </p>
            {answer !== null && endedAt !== null && (
              <blockquote className="answer">
                <p className="said" dir="auto">
                  {answer}
                </p>
                <p>
                  <Moment at={endedAt} /> · the signer
                </p>
              </blockquote>
            )}
            {mayDecide && ending === null && (
              <Act action={desk.step(signature.id, "unask")} revision={signature.revision}>
                <Button kind="quiet">Take the question back</Button>
              </Act>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
