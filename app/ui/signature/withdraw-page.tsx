import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep, type CodeStepProps } from "./code-step";
import { Effects } from "./effects";
import type { SignatureView } from "./types";

export type ActPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: Pick<SignatureView, "organisation" | "status">;
  /** A code is on its way. */
  sent: boolean;
  form?: FormState<"code">;
  notice?: CodeStepProps["notice"];
};

export type WithdrawPageProps = ActPageProps & { signature: Pick<SignatureView, "withdrawal"> };

export function WithdrawPage({ link, signature, sent, form = emptyForm, notice }: WithdrawPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.withdraw;
  const { told, keptFor } = signature.withdrawal;
  const left = told ? words.withdrawals.told : words.withdrawals.untold;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={<span dir="auto">{say.title(signature.organisation)}</span>}
    >
      <Effects title={say.happens} effects={[...say.effects, left, say.erased(keptFor)]} />
      <CodeStep
        act={to.act(link, "withdraw")}
        back={to.signature(link)}
        submit={say.submit}
        sent={sent}
        form={form}
        notice={notice}
      />
    </Narrow>
  );
}
