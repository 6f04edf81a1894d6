import type { LetterState } from "~/domain/letter";
import type { PauseReason } from "~/domain/pause";
import { reasonField } from "~/domain/pause-form";
import { Button, LinkButton } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { useWords } from "../words";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import { Signing } from "./hold-pages";
import { InLanguages, WordFields } from "./letter-words";
import { whatIsLeft } from "./withdrawals-page";

export type LetterAtDesk = {
  slug: string;
  title: string;
  state: LetterState;
  listed: number;
  /** Its own first. */
  languages: readonly string[];
  pausedAt: number | null;
  pausedReason: PauseReason | null;
  heldAt: number | null;
  heldNotice: PauseReason | null;
  /** Whether its pages tell that an organisation withdrew. */
  tellsWithdrawals: boolean;
};

export function LettersPage({ letters }: { letters: readonly LetterAtDesk[] }) {
  const { words } = useWords();
  return (
    <div className="card">
      <h1>Letters</h1>
      {letters.length === 0 && <p className="who">None is published yet.</p>}
      <Rows label="Letters">
        {letters.map(({ slug, title, state, listed, pausedAt, heldAt }) => (
          <Row
            key={slug}
            text={
              <>
                <a href={desk.letter(slug)}>{title}</a>
                <br />
                <small>
                  {state} · {words.site.organisations(listed)}
                </small>
              </>
            }
          >
            {pausedAt !== null && <strong>names paused</strong>}
            {heldAt !== null && <strong>signing on hold</strong>}
          </Row>
        ))}
      </Rows>
    </div>
  );
}

type LetterPageProps = {
  letter: LetterAtDesk & { pausedBy: string | null; heldBy: string | null };
  mayManage: boolean;
  /** Somebody was faster. */
  overtaken: boolean;
  now: number;
};

/** A letter, whether its names are shown, and whether it takes signatures. */
export function LetterPage({ letter, mayManage, overtaken, now }: LetterPageProps) {
  const { words } = useWords();
  const { slug, title, state, listed, pausedAt, pausedBy, pausedReason, languages } = letter;
  return (
    <div className="card">
      {overtaken && (
        <Notice kind="warning" title="Somebody was faster">
          <p>Nothing you did was saved. This is how the letter stands now.</p>
        </Notice>
      )}
      <h1>{title}</h1>
      <p className="who">
        {state} · {words.site.organisations(listed)} · <a href={`/letters/${slug}`}>the public page</a>
      </p>
      <h2>Names on public pages</h2>
      {pausedAt === null ? (
        <p className="who">They are shown.</p>
      ) : (
        <Notice kind="warning" title="The names are not shown">
          <p>
            {pausedBy} paused them {longAgo(pausedAt, now)}. The letter and its count stay.
          </p>
          <InLanguages languages={languages} texts={pausedReason} />
        </Notice>
      )}
      {mayManage && (
        <div className="acts">
          {pausedAt !== null && <Resume slug={slug} pausedAt={pausedAt} />}
          <LinkButton kind={pausedAt === null ? "no" : "quiet"} to={desk.pause(slug)}>
            {pausedAt === null ? "Pause the names" : "Change the reason"}
          </LinkButton>
        </div>
      )}
      {!mayManage && <p className="who">An owner can pause them.</p>}
      <Signing letter={letter} mayManage={mayManage} now={now} />
      <h2>Withdrawn names</h2>
      <Rows label="Withdrawn names">
        <Row text={whatIsLeft(letter.tellsWithdrawals)}>
          {mayManage && <a href={desk.withdrawals(slug)}>Change what is left</a>}
        </Row>
      </Rows>
    </div>
  );
}

function Resume({ slug, pausedAt }: { slug: string; pausedAt: number }) {
  return (
    <form method="post" action={desk.resume(slug)}>
      <input type="hidden" name="seen" value={pausedAt} />
      <Button>Show the names again</Button>
    </form>
  );
}

type PausePageProps = { letter: LetterAtDesk; form?: FormState<string> | null };

/** Why, in each of the letter's languages. */
export function PausePage({ letter, form }: PausePageProps) {
  const { slug, title, languages, pausedAt, pausedReason } = letter;
  const { values, errors } = form ?? (emptyForm as FormState<string>);
  const fields = languages.map(reasonField);
  return (
    <div className="card">
      <ErrorSummary fields={fields} errors={errors} />
      <h1>{pausedAt === null ? "Pause the names" : "Change the reason"}</h1>
      <p className="who">
        Every name under “{title}” leaves all public pages, files and documents at once. The letter and its count stay,
        signing goes on, and one click shows the names again. Everybody reads the reason.
      </p>
      <form method="post" action={desk.pause(slug)} noValidate>
        <input type="hidden" name="seen" value={pausedAt ?? ""} />
        <WordFields what="Reason" languages={languages} texts={pausedReason} form={{ values, errors }} />
        <div className="acts">
          <Button kind={pausedAt === null ? "no" : "main"}>
            {pausedAt === null ? "Pause the names" : "Change the reason"}
          </Button>
          <a className="btn quiet" href={desk.letter(slug)}>
            Not now
          </a>
        </div>
      </form>
    </div>
  );
}
