import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { EmailField } from "./representative-fields";

export type ChangeAddressPageProps = { slug: string; organisation: string; form?: FormState<"email"> };

export function ChangeAddressPage({ slug, organisation, form = emptyForm }: ChangeAddressPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.sign.changeAddress;
  return (
    <Narrow
      before={<ErrorSummary fields={["email"]} errors={form.errors} />}
      title={say.title}
      lede={<span dir="auto">{say.lede(organisation)}</span>}
    >
      <form method="post" action={to.changeAddress(slug)} noValidate>
        <EmailField value={form.values.email} error={form.errors.email} />
        <Button>{say.submit}</Button>
      </form>
      <p className="aside">
        <a href={to.sent(slug)}>{say.back}</a>
      </p>
    </Narrow>
  );
}
