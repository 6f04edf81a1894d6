import { Fragment } from "react";
import { Moment } from "../kit/moment";
import { Narrow } from "../kit/narrow";
import { useWords } from "../words";

export type MailView = { id: string; to: string; subject: string; text: string; sentAt: number };

export function MailboxPage({ mails }: { mails: readonly MailView[] }) {
  const { words } = useWords();
  const { title, lede, empty } = words.pages.mailbox;
  return (
    <Narrow title={title} lede={lede}>
      {mails.length === 0 && <p>{empty}</p>}
      {mails.length > 0 && (
        <ol className="mailbox">
          {mails.map(({ id, to, subject, sentAt }) => (
            <li key={id}>
              <a href={`/mailbox/${id}`}>{subject}</a>
              <span>{to}</span>
              <Moment at={sentAt} />
            </li>
          ))}
        </ol>
      )}
      <p className="aside">
        <a href="/mailbox/preview">{words.previews.link}</a>
      </p>
    </Narrow>
  );
}

/** The text part as it was sent; the HTML part is a page of its own at `html`. */
export function MailPage({ mail, html }: { mail: MailView; html: string | null }) {
  const { words } = useWords();
  const say = words.pages.mailbox;
  return (
    <Narrow title={<span dir="auto">{mail.subject}</span>}>
      <dl className="facts">
        <dt>{say.to}</dt>
        <dd>{mail.to}</dd>
        <dt>{say.sentAt}</dt>
        <dd>
          <Moment at={mail.sentAt} />
        </dd>
      </dl>
      <div className="mail-text" dir="auto">
        <Linked text={mail.text} />
      </div>
      <p className="aside">
        {html && (
          <>
            <a href={html}>{say.html}</a> ·{" "}
          </>
        )}
        <a href="/mailbox">{say.back}</a>
      </p>
    </Narrow>
  );
}

/** A mail's text, its addresses as links. */
export function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, i) => {
    const key = `${i}`;
    return part.startsWith("http") ? (
      <a key={key} href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
