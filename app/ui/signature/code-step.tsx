import type { ReactNode } from "react";
import type { Dictionary } from "~/i18n";
import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import type { FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";

export type CodeStepProps = {
  /** Where the act is; posting to `<act>/code` sends a code. */
  act: string;
  back: string;
  submit: string;
  /** Of the act's button. */
  kind?: "main" | "no";
  /** A code is on its way. */
  sent: boolean;
  form: FormState<"code">;
  /** What is said above the code, and asked below it. */
  intro?: string;
  notice?: keyof Pick<Dictionary["sign"]["sent"], "sentAgain" | "wait" | "enough">;
  children?: ReactNode;
};

/** Every change after confirming: first a fresh code is asked for, then it is typed. */
export function CodeStep({ act, back, submit, kind = "no", sent, form, intro, notice, children }: CodeStepProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.code;
  return (
    <>
      {notice && notice !== "sentAgain" && <Notice>{words.sign.sent[notice]}</Notice>}
      {sent ? (
        <>
          <form method="post" action={act} noValidate>
            <p className="before-act">{intro ?? say.sent}</p>
            <CodeField label={say.label} value={form.values.code} error={form.errors.code} />
            {children}
            <Button kind={kind}>{submit}</Button>
          </form>
          <FreshCode error={form.errors.code} action={to.codeFor(act)} />
          <div className="aside">
            <LinkForm action={to.codeFor(act)}>{say.again}</LinkForm>
          </div>
        </>
      ) : (
        <form method="post" action={to.codeFor(act)}>
          <p className="before-act">{say.why}</p>
          <Button>{say.send}</Button>
        </form>
      )}
      <p className="aside">
        <a href={back}>{say.back}</a>
      </p>
    </>
  );
}
