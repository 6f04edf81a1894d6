import { ErrorSummary } from "../kit/error-summary";
import { emptyForm } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep } from "./code-step";
import { Effects } from "./effects";
import type { ActPageProps } from "./withdraw-page";

/** Withdraws and erases. What stays is said before. */
export function ErasePage({ link, signature, sent, form = emptyForm, notice }: ActPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.erase;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={<span dir="auto">{say.title(signature.organisation)}</span>}
    >
      <Effects title={words.signature.withdraw.happens} effects={say.effects} />
      <Effects title={say.stays} effects={say.staying} />
      <CodeStep
        act={to.act(link, "erase")}
        back={to.signature(link)}
        submit={say.submit}
        sent={sent}
        form={form}
        notice={notice}
      />
    </Narrow>
  );
}
