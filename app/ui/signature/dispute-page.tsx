import { Checkbox } from "../kit/choices";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep } from "./code-step";
import { Effects } from "./effects";
import type { ActPageProps } from "./withdraw-page";

/** "This wasn't us." Unconfirmed, the mail's own code deletes it, so none needs to be sent. */
export function DisputePage({ link, signature, sent, form = emptyForm, notice }: ActPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.dispute;
  const unconfirmed = signature.status === "unconfirmed";
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={<span dir="auto">{say.lede(signature.organisation)}</span>}
    >
      <Effects title={say.happens} effects={unconfirmed ? say.effectsUnconfirmed : say.effectsLater} />
      <CodeStep
        act={to.act(link, "dispute")}
        back={to.signature(link)}
        submit={say.submit}
        sent={sent || unconfirmed}
        form={form}
        notice={notice}
        intro={unconfirmed ? words.signature.code.fromMail : undefined}
      >
        <Checkbox name="block" label={say.block} checked={false} />
      </CodeStep>
    </Narrow>
  );
}
