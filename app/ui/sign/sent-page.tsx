import { Button, LinkForm } from "../kit/button";
import { CodeField } from "../kit/code-field";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { FreshCode } from "../kit/fresh-code";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { Rich } from "../kit/rich";
import { Row, Rows } from "../kit/rows";
import { usePaths } from "../paths";
import { useWords } from "../words";

export type SentPageProps = {
  slug: string;
  organisation: string;
  email: string;
  /** The letter's contact, and what to quote to it. */
  contact: string;
  reference: string;
  form?: FormState<"code">;
  /** What came of asking for another mail. */
  notice?: "sentAgain" | "sentPlain" | "wait" | "enough";
};

export function SentPage({ slug, organisation, email, contact, reference, form = emptyForm, notice }: SentPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const say = words.sign.sent;
  return (
    <Narrow
      before={<ErrorSummary fields={["code"]} errors={form.errors} />}
      title={say.title}
      lede={
        <>
          <Rich text={say.lede} values={{ address: <strong>{email}</strong> }} />{" "}
          <a href={to.changeAddress(slug)}>{say.changeAddress}</a>
          <br />
          <span dir="auto">{say.ledeFor(organisation)}</span>
        </>
      }
    >
      {notice && <Notice kind={notice.startsWith("sent") ? "good" : "plain"}>{say[notice]}</Notice>}
      <form method="post" action={to.sent(slug)} noValidate>
        <CodeField label={say.code} value={form.values.code} error={form.errors.code} />
        <Button>{say.submit}</Button>
      </form>
      <FreshCode error={form.errors.code} action={to.sendAgain(slug)} />
      <Rows>
        <Row text={say.nothingYet}>
          <LinkForm action={to.sendAgain(slug)}>{say.again}</LinkForm>
        </Row>
        <Row text={say.holdsLinks}>
          <LinkForm action={to.sendAgain(slug)} fields={{ plain: "yes" }}>
            {say.withoutLink}
          </LinkForm>
        </Row>
        <Row text={say.stillNothing}>
          <Rich
            text={say.writeTo}
            values={{ address: <a href={`mailto:${contact}`}>{contact}</a>, reference: <strong>{reference}</strong> }}
          />
        </Row>
      </Rows>
    </Narrow>
  );
}

/** This browser does not know of any signature. */
export function LostPage({ slug }: { slug: string }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede, again } = words.sign.sent.lost;
  return (
    <Narrow title={title} lede={lede}>
      <p>
        <a href={to.sign(slug)}>{again}</a>
      </p>
    </Narrow>
  );
}

/** It was confirmed: here before, or with the link somewhere else. */
export function ConfirmedPage({ slug, organisation }: { slug: string; organisation: string }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede } = words.sign.sent.confirmed;
  return (
    <Narrow title={title} lede={<span dir="auto">{lede(organisation)}</span>}>
      <p>
        <a href={to.letter(slug)}>{words.errors.pages.home}</a>
      </p>
    </Narrow>
  );
}
