import { reasonField } from "~/domain/pause-form";
import { Button, LinkButton } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { emptyForm, type FormState } from "../kit/form";
import { Notice } from "../kit/notice";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import type { LetterAtDesk } from "./letter-pages";
import { InLanguages, WordFields } from "./letter-words";

type SigningProps = { letter: LetterAtDesk & { heldBy: string | null }; mayManage: boolean; now: number };

/** Whether a letter takes signatures, on its page. */
export function Signing({ letter, mayManage, now }: SigningProps) {
  const { slug, heldAt, heldBy, heldNotice, languages } = letter;
  return (
    <>
      <h2>Signing</h2>
      {heldAt === null ? (
        <p className="who">{letter.state === "open" ? "It goes on." : `The letter is ${letter.state}.`}</p>
      ) : (
        <Notice kind="warning" title="Signing is on hold">
          <p>
            {heldBy} put it on hold {longAgo(heldAt, now)}. Mails under way can be confirmed; all else goes on.
          </p>
          <InLanguages languages={languages} texts={heldNotice} />
        </Notice>
      )}
      {mayManage && (
        <div className="acts">
          {heldAt !== null && <Release slug={slug} heldAt={heldAt} />}
          <LinkButton kind={heldAt === null ? "no" : "quiet"} to={desk.hold(slug)}>
            {heldAt === null ? "Put signing on hold" : "Change the notice"}
          </LinkButton>
        </div>
      )}
      {!mayManage && <p className="who">An owner can put it on hold.</p>}
    </>
  );
}

function Release({ slug, heldAt }: { slug: string; heldAt: number }) {
  return (
    <form method="post" action={desk.release(slug)}>
      <input type="hidden" name="seen" value={heldAt} />
      <Button>Let signing go on</Button>
    </form>
  );
}

type HoldPageProps = { letter: LetterAtDesk; form?: FormState<string> | null };

/** What those who come to sign are told, in each of the letter's languages. */
export function HoldPage({ letter, form }: HoldPageProps) {
  const { slug, title, languages, heldAt, heldNotice } = letter;
  const { values, errors } = form ?? (emptyForm as FormState<string>);
  const act = heldAt === null ? "Put signing on hold" : "Change the notice";
  return (
    <div className="card">
      <ErrorSummary fields={languages.map(reasonField)} errors={errors} />
      <h1>{act}</h1>
      <p className="who">
        “{title}” takes no new signatures until one click lets signing go on. Mails under way can be confirmed, the list
        stays, and what somebody is typing now is not lost. Everybody who comes to sign reads the notice.
      </p>
      <form method="post" action={desk.hold(slug)} noValidate>
        <input type="hidden" name="seen" value={heldAt ?? ""} />
        <WordFields what="Notice" languages={languages} texts={heldNotice} form={{ values, errors }} />
        <div className="acts">
          <Button kind={heldAt === null ? "no" : "main"}>{act}</Button>
          <a className="btn quiet" href={desk.letter(slug)}>
            Not now
          </a>
        </div>
      </form>
    </div>
  );
}
