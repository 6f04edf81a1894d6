import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import { Field } from "../kit/field";
import type { FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
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
  const { code } = words.signature;
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
      {sent ? (
        <form method="post" action={act} noValidate>
          <Field
            name="email"
            type="email"
            label={say.email}
            hint={say.emailHint}
            value={form.values.email}
            error={form.errors.email}
            spellCheck={false}
          />
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
