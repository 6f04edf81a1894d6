import type { Hold } from "~/domain/hold";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { TooMany } from "../kit/notice";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { HeldNotice } from "./held-page";
import { SignerEmail } from "./representative-fields";

export type ChangeAddressPageProps = {
  slug: string;
  organisation: string;
  form?: FormState<"email">;
  limited?: boolean;
  /** While the letter takes no signatures. */
  held?: Hold | null;
};

export function ChangeAddressPage({ slug, organisation, form = emptyForm, limited, held }: ChangeAddressPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.sign.changeAddress;
  return (
    <Narrow
      before={
        <>
          <ErrorSummary fields={["email"]} errors={form.errors} />
          {limited && <TooMany />}
          {held && <HeldNotice held={held} />}
        </>
      }
      title={say.title}
      lede={<span dir="auto">{say.lede(organisation)}</span>}
    >
      <form method="post" action={to.changeAddress(slug)} noValidate>
        <SignerEmail value={form.values.email} error={form.errors.email} />
        <Button>{say.submit}</Button>
      </form>
      <p className="aside">
        <a href={to.sent(slug)}>{say.back}</a>
      </p>
    </Narrow>
  );
}
