import type { ReasonErrorCode, ReasonField, ReasonWords } from "~/domain/decline";
import { LOCALES, type Locale } from "~/i18n";
import { Button, LinkButton } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { Field, TextArea } from "../kit/field";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { useWords } from "../words";
import { desk } from "./desk-paths";

export type ReasonAtDesk = {
  code: string;
  words: ReasonWords<Locale>;
  retiredAt: number | null;
  origin: "ours" | "changed" | "own";
};

const ORIGINS = { ours: "", changed: "with your words", own: "your own" } as const;

/** What can be chosen from when declining. */
export function ReasonsPage({ reasons, mayManage }: { reasons: readonly ReasonAtDesk[]; mayManage: boolean }) {
  return (
    <div className="card">
      <h1>Reasons for declining</h1>
      <p className="who">A signer reads the title on the private page, and the words in the mail.</p>
      <Rows label="Reasons">
        {reasons.map(({ code, words, retiredAt, origin }) => (
          <Row key={code} text={mayManage ? <a href={desk.reason(code)}>{words.en.title}</a> : words.en.title}>
            {[ORIGINS[origin], retiredAt !== null && "retired"].filter(Boolean).join(", ")}
          </Row>
        ))}
      </Rows>
      {mayManage && (
        <div className="acts">
          <LinkButton to={desk.newReason}>Add a reason</LinkButton>
        </div>
      )}
    </div>
  );
}

type ReasonForm = {
  values: Partial<Record<ReasonField<Locale>, string>>;
  errors: Partial<Record<ReasonField<Locale>, ReasonErrorCode>>;
};

type ReasonPageProps = {
  /** None: a new one. */
  reason?: ReasonAtDesk;
  form?: ReasonForm;
};

const FIELDS = LOCALES.flatMap((locale) => [`title-${locale}`, `text-${locale}`] as const);

/** A reason's words in every language that signers read. */
export function ReasonPage({ reason, form }: ReasonPageProps) {
  const { values, errors } = form ?? { values: valuesOf(reason), errors: {} };
  const { format } = useWords();
  return (
    <div className="card">
      <ErrorSummary fields={FIELDS} errors={errors} />
      <h1>{reason?.words.en.title ?? "A new reason"}</h1>
      <p className="who">
        {reason
          ? "Signatures that were declined for it show the new title too. Mails that went out stay as they are."
          : "Moderators can change the words each time. Leave them empty where they should write their own."}
      </p>
      <form method="post" action={reason ? desk.reason(reason.code) : desk.newReason} noValidate>
        {LOCALES.map((locale) => (
          <fieldset key={locale}>
            <legend>{format.language(locale)}</legend>
            <Field
              name={`title-${locale}`}
              label={`Title in ${format.language(locale)}`}
              value={values[`title-${locale}`]}
              error={errors[`title-${locale}`]}
            />
            <TextArea
              name={`text-${locale}`}
              label={`What we write to the signer in ${format.language(locale)} (optional)`}
              value={values[`text-${locale}`]}
              error={errors[`text-${locale}`]}
            />
          </fieldset>
        ))}
        <div className="acts">
          <Button>{reason ? "Keep these words" : "Add the reason"}</Button>
          <a className="btn quiet" href={desk.reasons}>
            Not now
          </a>
        </div>
      </form>
      {reason && <Offer {...reason} />}
    </div>
  );
}

const valuesOf = (reason: ReasonAtDesk | undefined): ReasonForm["values"] =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`title-${locale}`, reason?.words[locale].title],
      [`text-${locale}`, reason?.words[locale].text],
    ]),
  );

const Offer = ({ code, retiredAt }: ReasonAtDesk) => (
  <form method="post" action={desk.offerReason(code, retiredAt === null ? "retire" : "restore")}>
    <Button kind="quiet">{retiredAt === null ? "Retire this reason" : "Offer it again"}</Button>
  </form>
);

/** Retiring a reason, or offering it again. */
export function OfferReasonPage({ reason, isLast }: { reason: ReasonAtDesk; isLast: boolean }) {
  return (
    <div className="card">
      {isLast && (
        <Notice kind="warning" title="It is the last one">
          <p>Without it there is nothing to decline for. Add another reason first.</p>
        </Notice>
      )}
      <h1>{reason.words.en.title}</h1>
      <p className="who">A retired reason is no longer offered. Signatures that were declined for it keep it.</p>
      <Offer {...reason} />
      <p className="aside">
        <a href={desk.reasons}>All reasons</a>
      </p>
    </div>
  );
}
