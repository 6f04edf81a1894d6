import type { Field as FieldName } from "~/domain/organisation";
import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import type { FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { OrganisationFields } from "../sign/organisation-fields";
import { AuthorityField, RepresentativeFields } from "../sign/representative-fields";
import { useWords } from "../words";
import type { CodeStepProps } from "./code-step";
import { Effects } from "./effects";
import { OpenCorrection } from "./open-correction";
import type { SignatureView } from "./types";

export type CorrectPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: SignatureView;
  /** A code is on its way; before that there is only the button that sends it. */
  sent: boolean;
  form: FormState<FieldName | "code">;
  notice?: CodeStepProps["notice"];
};

const IN_ORDER = [
  "organisation",
  "website",
  "country",
  "sector",
  "statement",
  "name",
  "role",
  "authority",
  "code",
] as const;

export function CorrectPage({ link, signature, sent, form, notice }: CorrectPageProps) {
  const { words, locale } = useWords();
  const to = usePaths();
  const { kept, atOnce } = words.correction;
  const { title, lede, submit } = useAbout(signature);
  const { code, correct } = words.signature;
  const act = to.act(link, "correct");
  return (
    <Narrow
      before={<ErrorSummary fields={IN_ORDER} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={title}
      lede={lede}
    >
      {signature.declined && <Notice title={correct.reason}>{signature.declined.title[locale]}</Notice>}
      {notice && <Notice kind={notice === "sentAgain" ? "good" : "plain"}>{words.sign.sent[notice]}</Notice>}
      <OpenCorrection signature={signature}>
        <p>{words.correction.open.replaces}</p>
      </OpenCorrection>
      {signature.status === "listed" && <Effects title={atOnce.title} effects={atOnce.points} />}
      {sent ? (
        <form method="post" action={act} noValidate>
          <OrganisationFields form={form} />
          <RepresentativeFields form={form} withEmail={false} kept={kept} />
          <AuthorityField form={form} kept={kept} />
          <p className="before-act">{code.sent}</p>
          <CodeField label={code.label} value={form.values.code} error={form.errors.code} />
          <Button>{submit}</Button>
        </form>
      ) : (
        <form method="post" action={to.codeFor(act)}>
          <p className="before-act">{code.why}</p>
          <Button>{code.send}</Button>
        </form>
      )}
      <FreshCode error={form.errors.code} action={to.codeFor(act)} />
      {sent && (
        <div className="aside">
          <LinkForm action={to.codeFor(act)}>{code.again}</LinkForm>
        </div>
      )}
      <p className="aside">
        <a href={to.signature(link)}>{code.back}</a>
      </p>
    </Narrow>
  );
}

/** Corrected, a declined one goes back to the moderators. */
function useAbout({ status }: SignatureView) {
  const { words } = useWords();
  const { title, ledes, submit } = words.correction;
  if (status === "declined") return words.signature.correct;
  return { title, lede: status === "listed" ? ledes.listed : ledes.waiting, submit };
}
