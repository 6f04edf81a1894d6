import { EmailField } from "../kit/email-field";
import { ErrorSummary } from "../kit/error-summary";
import type { FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeForm } from "./code-form";
import type { CodeStepProps } from "./code-step";
import { Effects } from "./effects";

export type HandOverPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  /** A code is on its way; before that there is only the button that sends it. */
  sent: boolean;
  form: FormState<"email" | "code">;
  notice?: CodeStepProps["notice"];
};

/** To whom a signature is handed over. */
export function HandOverPage({ link, sent, form, notice }: HandOverPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.handOver;
  const act = to.act(link, "hand-over");
  return (
    <Narrow
      before={<ErrorSummary fields={["email", "code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={say.lede}
    >
      {notice && <Notice kind={notice === "sentAgain" ? "good" : "plain"}>{words.sign.sent[notice]}</Notice>}
      <Effects title={say.happens} effects={say.effects} />
      <CodeForm act={act} back={to.signature(link)} submit={say.submit} sent={sent} form={form}>
        <EmailField
          label={say.email}
          hint={say.emailHint}
          value={form.values.email}
          error={form.errors.email}
          autoComplete="off"
        />
      </CodeForm>
    </Narrow>
  );
}
