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
import type { SignatureView } from "./types";

export type ConfirmPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: Pick<SignatureView, "organisation" | "signedAt">;
  /** The letter's title. */
  letter: string;
  /** The browser that signed needs no code. */
  sameBrowser: boolean;
  form?: FormState<"code">;
  notice?: "sentAgain" | "wait" | "enough";
};

/** What the link in the mail opens. Looking changes nothing. */
export function ConfirmPage({ link, signature, letter, sameBrowser, form = emptyForm, notice }: ConfirmPageProps) {
  const { words, format } = useWords();
  const to = usePaths();
  const say = words.signature.confirm;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={<span dir="auto">{say.title(signature.organisation)}</span>}
      lede={`${say.lede(letter)} ${say.signedAt(format.dateTime(signature.signedAt))}`}
    >
      {notice && <Notice kind={notice === "sentAgain" ? "good" : "plain"}>{words.sign.sent[notice]}</Notice>}
      <form method="post" action={to.signature(link)} noValidate>
        <p className="before-act">{sameBrowser ? say.here : say.elsewhere}</p>
        {!sameBrowser && <CodeField label={say.code} value={form.values.code} error={form.errors.code} />}
        <Button>{say.submit}</Button>
      </form>
      <FreshCode error={form.errors.code} action={to.freshCode(link)} />
      <Rows>
        {!sameBrowser && (
          <Row text={words.sign.sent.nothingYet}>
            <LinkForm action={to.freshCode(link)}>{say.freshCode}</LinkForm>
          </Row>
        )}
        <Row text={say.notUs}>
          <a href={to.act(link, "dispute")}>{say.notUsLink}</a>
        </Row>
      </Rows>
    </Narrow>
  );
}
