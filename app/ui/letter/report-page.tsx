import type { ReportField } from "~/domain/report";
import { Button, LinkButton } from "../kit/button";
import { EmailField } from "../kit/email-field";
import { ErrorSummary } from "../kit/error-summary";
import { TextArea } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { TooMany } from "../kit/notice";
import { Rich } from "../kit/rich";
import { usePaths } from "../paths";
import { Trap } from "../sign/trap";
import { useWords } from "../words";

export type ReportPageProps = {
  slug: string;
  signatory: { id: string; organisation: string };
  form?: FormState<ReportField>;
  /** Too much came from this network: nothing was taken, what was typed stays. */
  limited?: boolean;
};

/** What is wrong with a name on the list, in a reader's words. */
export function ReportPage({ slug, signatory, form = emptyForm, limited }: ReportPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.report;
  const { values, errors } = form;
  return (
    <Narrow
      before={
        <>
          <ErrorSummary fields={["text", "email"]} errors={errors} />
          {limited && <TooMany />}
        </>
      }
      kicker={say.kicker}
      title={say.title}
      lede={<Rich text={say.lede} values={{ organisation: <Name>{signatory.organisation}</Name> }} />}
    >
      <form method="post" action={to.report(slug, signatory.id)} noValidate>
        <TextArea name="text" label={say.text} hint={say.textHint} value={values.text} error={errors.text} />
        <EmailField
          label={words.sign.optional(say.email)}
          hint={say.emailHint}
          value={values.email}
          error={errors.email}
        />
        <Trap />
        <p className="hint consent">
          {say.next} <Rich text={say.privacy} to={to.privacy} />
        </p>
        <Button>{say.submit}</Button>
      </form>
      <p className="aside">
        <a href={to.signatory(slug, signatory.id)}>{say.back}</a>
      </p>
    </Narrow>
  );
}

export function ReportSentPage({ slug, id }: { slug: string; id: string }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede, back } = words.report.sent;
  return (
    <Narrow title={title} lede={lede}>
      <p className="onwards">
        <LinkButton to={to.signatory(slug, id)}>{back}</LinkButton>{" "}
        <a href={to.signatories(slug)}>{words.signatory.gone.list}</a>
      </p>
    </Narrow>
  );
}
