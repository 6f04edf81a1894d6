import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { type Change, Changes } from "../letter/changes";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { CodeStep, type CodeStepProps } from "./code-step";
import { Effects } from "./effects";
import type { SignatureView } from "./types";

export type RenewPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  signature: Pick<SignatureView, "organisation" | "version" | "slug">;
  /** The version that stands now, and what is new in it since the one that was signed. */
  version: number;
  language: string;
  changes: readonly Change[];
  /** A code is on its way. */
  sent: boolean;
  form?: FormState<"code">;
  notice?: CodeStepProps["notice"];
  /** Another version came out meanwhile. */
  overtaken?: boolean;
};

/** What changed in the letter since it was signed, and whether the organisation signs that too. */
export function RenewPage(props: RenewPageProps) {
  const { link, signature, version, language, changes, sent, form = emptyForm, notice, overtaken = false } = props;
  const { words } = useWords();
  const to = usePaths();
  const say = words.newVersion;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      kicker={words.signature.kicker}
      title={say.title}
      lede={<span dir="auto">{say.lede(signature.organisation, signature.version)}</span>}
    >
      {overtaken && <Notice kind="warning">{say.overtaken}</Notice>}
      <h2 className="section-title">{say.changes(signature.version, version)}</h2>
      <Changes changes={changes} language={language} />
      <p>
        <a href={to.version(signature.slug, version)}>{say.readWhole}</a>
      </p>
      <Effects title={say.ask} effects={say.effects} />
      <CodeStep
        act={to.act(link, "renew")}
        back={to.signature(link)}
        submit={say.submit}
        kind="main"
        sent={sent}
        form={form}
        notice={notice}
      >
        <input type="hidden" name="version" value={version} />
      </CodeStep>
    </Narrow>
  );
}
