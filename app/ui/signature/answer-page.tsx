import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import { TextArea } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
import type { CodeStepProps } from "./code-step";
import { Question } from "./question";

export type AnswerPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  question: { id: string; text: string };
  /** A code is on its way; before that there is only the button that sends it. */
  sent: boolean;
  form?: FormState<"answer" | "code">;
  notice?: CodeStepProps["notice"];
  /** The answer was to another question than the one that is asked now. */
  changed?: boolean;
};

export function AnswerPage({ link, question, sent, form = emptyForm, notice, changed = false }: AnswerPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const { answer: say, code } = words.signature;
  const act = to.act(link, "answer");
  return (
    <Narrow
      before={<ErrorSummary fields={["answer", "code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={say.lede}
    >
      {changed && <Notice kind="warning">{say.changed}</Notice>}
      {notice && <Notice kind={notice === "sentAgain" ? "good" : "plain"}>{words.sign.sent[notice]}</Notice>}
      <h2 className="section-title">{say.question}</h2>
      <Question>{question.text}</Question>
      {sent ? (
        <form method="post" action={act} noValidate>
          <input type="hidden" name="question" value={question.id} />
          <TextArea name="answer" label={say.label} value={form.values.answer} error={form.errors.answer} />
          <p className="before-act">{code.sent}</p>
          <CodeField label={code.label} value={form.values.code} error={form.errors.code} />
          <Button>{say.submit}</Button>
        </form>
      ) : (
        <form method="post" action={to.codeFor(act)}>
          <p className="before-act">{code.why}</p>
          <Button>{code.send}</Button>
        </form>
      )}
      <FreshCode error={form.errors.code} action={to.codeFor(act)} />
      {sent && (
        <div className="aside">
          <LinkForm action={to.codeFor(act)}>{code.again}</LinkForm>
        </div>
      )}
      <p className="aside">
        <a href={to.signature(link)}>{code.back}</a>
      </p>
    </Narrow>
  );
}
