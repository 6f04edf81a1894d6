import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep, type CodeStepProps } from "./code-step";

export type DataPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  /** A code is on its way. */
  sent: boolean;
  /** A download came too late. */
  expired: boolean;
  form?: FormState<"code">;
  notice?: CodeStepProps["notice"];
};

/** Before everything is shown: the code. */
export function DataPage({ link, sent, expired, form = emptyForm, notice }: DataPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.everything;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={say.lede}
    >
      {expired && <Notice kind="warning">{say.told.expired}</Notice>}
      <CodeStep
        act={to.act(link, "data")}
        back={to.signature(link)}
        submit={say.submit}
        kind="main"
        sent={sent}
        form={form}
        notice={notice}
      />
    </Narrow>
  );
}
