import type { ReactNode } from "react";
import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import type { FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { usePaths } from "../paths";
import { useWords } from "../words";
import type { CodeStepProps } from "./code-step";

type Props = Pick<CodeStepProps, "act" | "back" | "submit" | "sent"> & {
  form: FormState<"code">;
  /** What is filled in above the code. */
  children: ReactNode;
};

/** An act with more to fill in than the code: nothing of it is asked for before a code is on its way. */
export function CodeForm({ act, back, submit, sent, form, children }: Props) {
  const to = usePaths();
  const say = useWords().words.signature.code;
  return (
    <>
      {sent ? (
        <form method="post" action={act} noValidate>
          {children}
          <p className="before-act">{say.sent}</p>
          <CodeField label={say.label} value={form.values.code} error={form.errors.code} />
          <Button>{submit}</Button>
        </form>
      ) : (
        <form method="post" action={to.codeFor(act)}>
          <p className="before-act">{say.why}</p>
          <Button>{say.send}</Button>
        </form>
      )}
      <FreshCode error={form.errors.code} action={to.codeFor(act)} />
      {sent && (
        <div className="aside">
          <LinkForm action={to.codeFor(act)}>{say.again}</LinkForm>
        </div>
      )}
      <p className="aside">
        <a href={back}>{say.back}</a>
      </p>
    </>
  );
}
