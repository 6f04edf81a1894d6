import { Button } from "../kit/button";
import { EmailField } from "../kit/email-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Narrow } from "../kit/narrow";
import { TooMany } from "../kit/notice";
import { Rich } from "../kit/rich";
import { usePaths } from "../paths";
import { useWords } from "../words";

/** The way to a link that was lost, from where one is missed. */
export function LostLink({ signed = false }: { signed?: boolean }) {
  const { words } = useWords();
  const to = usePaths();
  return (
    <p className="aside">
      <Rich text={signed ? words.lostLink.signed : words.lostLink.lost} to={to.lostLink} />
    </p>
  );
}

type LostLinkPageProps = { sent: boolean; form?: FormState<"email">; limited?: boolean };

/** Says the same of every address. */
export function LostLinkPage({ sent, form = emptyForm, limited = false }: LostLinkPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.lostLink;
  if (sent) {
    return (
      <Narrow title={say.sent.title} lede={say.sent.lede}>
        <p>
          {say.sent.nothing} {say.sent.limits}
        </p>
        <p className="aside">
          <a href={to.lostLink}>{say.sent.again}</a>
        </p>
      </Narrow>
    );
  }
  return (
    <Narrow
      before={
        <>
          <ErrorSummary fields={["email"]} errors={form.errors} />
          {limited && <TooMany />}
        </>
      }
      title={say.title}
      lede={say.lede}
    >
      <form method="post" action={to.lostLink} noValidate>
        <EmailField label={say.email} value={form.values.email} error={form.errors.email} />
        <Button>{say.submit}</Button>
      </form>
    </Narrow>
  );
}
