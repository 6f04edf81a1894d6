import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { usePaths } from "../paths";
import { useWords } from "../words";
import type { CodeStepProps } from "./code-step";
import { Effects } from "./effects";

export type TakeOverPageProps = {
  /** As in the address: `<hand-over>.<key>`. */
  link: string;
  organisation: string;
  /** The letter's title. */
  letter: string;
  form?: FormState<"code">;
  notice?: CodeStepProps["notice"];
};

/** What the link in the new address's mail opens. Looking changes nothing. */
export function TakeOverPage({ link, organisation, letter, form = emptyForm, notice }: TakeOverPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.handOver.takeOver;
  const act = to.takeOver(link);
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={say.kicker}
      title={<span dir="auto">{say.title(organisation)}</span>}
      lede={say.lede(letter)}
    >
      {notice && <Notice kind={notice === "sentAgain" ? "good" : "plain"}>{words.sign.sent[notice]}</Notice>}
      <Effects title={words.handOver.happens} effects={say.effects} />
      <form method="post" action={act} noValidate>
        <p className="before-act">{say.code}</p>
        <CodeField label={words.signature.code.label} value={form.values.code} error={form.errors.code} />
        <Button>{say.submit}</Button>
      </form>
      <FreshCode error={form.errors.code} action={to.codeFor(act)} />
      <Rows>
        <Row text={words.sign.sent.nothingYet}>
          <LinkForm action={to.codeFor(act)}>{words.signature.confirm.freshCode}</LinkForm>
        </Row>
      </Rows>
    </Narrow>
  );
}
