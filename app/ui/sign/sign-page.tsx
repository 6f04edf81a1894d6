import type { Hold } from "~/domain/hold";
import type { Field as FieldName } from "~/domain/organisation";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { Notice, TooMany } from "../kit/notice";
import { Rich } from "../kit/rich";
import { type Change, Changes } from "../letter/changes";
import { usePaths } from "../paths";
import { LostLink } from "../signature/lost-link";
import { useWords } from "../words";
import { HeldNotice } from "./held-page";
import { OrganisationFields } from "./organisation-fields";
import { AuthorityField, RepresentativeFields } from "./representative-fields";
import { Trap } from "./trap";

export type SignPageProps = {
  slug: string;
  /** The letter's version that the signer has read, or is shown now. */
  version: number;
  form?: FormState<FieldName>;
  /** Too much came from this network: nothing was taken, what was typed stays. */
  limited?: boolean;
  /** While the letter takes no signatures. */
  held?: Hold | null;
  /** The text changed while the form was open: what it was, what it is. */
  changed?: { language: string; changes: readonly Change[] };
};

const IN_ORDER: readonly FieldName[] = [
  "organisation",
  "website",
  "country",
  "sector",
  "statement",
  "name",
  "role",
  "email",
  "authority",
];

export function SignPage({ slug, version, form = emptyForm, changed, limited, held }: SignPageProps) {
  const { words } = useWords();
  const to = usePaths();
  return (
    <Narrow
      before={
        <>
          <ErrorSummary fields={IN_ORDER} errors={form.errors} />
          {limited && <TooMany />}
          {held && <HeldNotice held={held} />}
          {changed && <TextChanged version={version} {...changed} />}
        </>
      }
      title={words.sign.title}
      lede={words.sign.lede}
    >
      <form method="post" action={to.sign(slug)} noValidate>
        <input type="hidden" name="version" value={version} />
        <OrganisationFields form={form} />
        <RepresentativeFields form={form} withEmail />
        <AuthorityField form={form} />
        <Trap />
        <p className="hint consent">
          <Rich text={words.sign.privacy} to={to.privacy} />
        </p>
        <Button>{words.sign.submit}</Button>
      </form>
      <LostLink signed />
    </Narrow>
  );
}

function TextChanged({
  version,
  language,
  changes,
}: {
  version: number;
  language: string;
  changes: readonly Change[];
}) {
  const { words } = useWords();
  const say = words.sign.changed;
  const same = changes.every((change) => change.kind === "same");
  return (
    <Notice kind="warning" title={say.title}>
      <p>{say.lede(version)}</p>
      {same ? <p>{say.nothing}</p> : <Changes changes={changes} language={language} />}
    </Notice>
  );
}
