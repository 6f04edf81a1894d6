import { LOCALES, type Locale, ownName } from "~/i18n";
import { Narrow } from "../kit/narrow";
import { useWords } from "../words";
import { Linked } from "./mailbox-page";

type Subjects = { name: string; subjects: readonly { locale: Locale; subject: string }[] };

const addressOf = (name: string, locale: Locale) => `/mailbox/preview/${name}?language=${locale}`;

/** Every mail that can be sent, by its subject in each language. */
export function PreviewsPage({ mails }: { mails: readonly Subjects[] }) {
  const { words } = useWords();
  const { title, lede } = words.previews;
  return (
    <Narrow title={title} lede={lede}>
      <dl className="previews">
        {mails.map(({ name, subjects }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            {subjects.map(({ locale, subject }) => (
              <dd key={locale}>
                <a href={addressOf(name, locale)} lang={locale}>
                  {subject}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="aside">
        <a href="/mailbox">{words.pages.mailbox.back}</a>
      </p>
    </Narrow>
  );
}

type PreviewProps = { name: string; locale: Locale; subject: string; text: string; html: string | null };

/** The text part of one; the HTML part is a page of its own at `html`. */
export function PreviewPage({ name, locale, subject, text, html }: PreviewProps) {
  const { words } = useWords();
  return (
    <Narrow kicker={name} title={<span lang={locale}>{subject}</span>}>
      <nav aria-label={words.previews.language} className="aside">
        {LOCALES.map((one, at) => (
          <span key={one}>
            {at > 0 && " · "}
            <a href={addressOf(name, one)} lang={one} aria-current={one === locale ? "page" : undefined}>
              {ownName(one)}
            </a>
          </span>
        ))}
      </nav>
      <div className="mail-text" lang={locale}>
        <Linked text={text} />
      </div>
      <p className="aside">
        {html && (
          <>
            <a href={html}>{words.pages.mailbox.html}</a> ·{" "}
          </>
        )}
        <a href="/mailbox/preview">{words.previews.back}</a>
      </p>
    </Narrow>
  );
}
