import { ErrorSummary } from "../kit/error-summary";
import { TextArea } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeForm } from "./code-form";
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
  const say = words.signature.answer;
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
      <CodeForm act={act} back={to.signature(link)} submit={say.submit} sent={sent} form={form}>
        <input type="hidden" name="question" value={question.id} />
        <TextArea name="answer" label={say.label} value={form.values.answer} error={form.errors.answer} />
      </CodeForm>
    </Narrow>
  );
}
