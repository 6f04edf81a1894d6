import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep } from "./code-step";
import type { SignatureView } from "./types";

export type ActPageProps = {
  signature: Pick<SignatureView, "key" | "organisation" | "status">;
  /** A code is on its way. */
  sent: boolean;
  form?: FormState<"code">;
};

export function WithdrawPage({ signature, sent, form = emptyForm }: ActPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.withdraw;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={<span dir="auto">{say.title(signature.organisation)}</span>}
    >
      <Effects title={say.happens} effects={say.effects} />
      <CodeStep
        act={to.withdraw(signature.key)}
        back={to.signature(signature.key)}
        submit={say.submit}
        sent={sent}
        form={form}
      />
    </Narrow>
  );
}

/** "This wasn't us." Unconfirmed, the mail's own code deletes it, so none needs to be sent. */
export function DisputePage({ signature, sent, form = emptyForm }: ActPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.signature.dispute;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={<span dir="auto">{say.lede(signature.organisation)}</span>}
    >
      <Effects
        title={say.happens}
        effects={signature.status === "unconfirmed" ? say.effectsUnconfirmed : say.effectsLater}
      />
      <CodeStep
        act={to.dispute(signature.key)}
        back={to.signature(signature.key)}
        submit={say.submit}
        sent={sent}
        form={form}
      />
    </Narrow>
  );
}

function Effects({ title, effects }: { title: string; effects: readonly string[] }) {
  return (
    <>
      <h2 className="section-title">{title}</h2>
      <ul className="points">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </>
  );
}
