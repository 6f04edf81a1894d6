import type { Field as FieldName } from "~/domain/organisation";
import { ErrorSummary } from "../kit/error-summary";
import type { FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { usePaths } from "../paths";
import { OrganisationFields } from "../sign/organisation-fields";
import { AuthorityField, RepresentativeFields } from "../sign/representative-fields";
import { useWords } from "../words";
import { CodeForm } from "./code-form";
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
  const { correct } = words.signature;
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
      <CodeForm act={act} back={to.signature(link)} submit={submit} sent={sent} form={form}>
        <OrganisationFields form={form} />
        <RepresentativeFields form={form} withEmail={false} kept={kept} />
        <AuthorityField form={form} kept={kept} />
      </CodeForm>
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
