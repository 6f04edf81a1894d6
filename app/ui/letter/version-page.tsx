import type { LetterText } from "~/domain/letter";
import { direction } from "~/i18n";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { type Change, Changes } from "./changes";

export type VersionPageProps = {
  slug: string;
  text: Omit<LetterText, "body"> & { html: string };
  /** Against the version before; null for the first. */
  changes: readonly Change[] | null;
  /** The number of the newest version. */
  current: number;
};

export function VersionPage({ slug, text, changes, current }: VersionPageProps) {
  const { words, format } = useWords();
  const to = usePaths();
  const say = words.site.version;
  return (
    <Narrow
      kicker={say.title(text.version)}
      title={
        <span lang={text.language} dir={direction(text.language)}>
          {text.title}
        </span>
      }
      lede={`${words.site.letter.published} ${format.date(text.publishedAt)}. ${
        text.version === current ? say.current : say.replaced
      }`}
    >
      <p>
        <a href={to.letter(slug)}>{say.readCurrent}</a>
        {text.version > 1 && (
          <>
            {" · "}
            <a href={to.version(slug, text.version - 1)}>{say.before}</a>
          </>
        )}
      </p>
      {changes && (
        <>
          <h2 className="section-title">{say.changedSince(text.version - 1)}</h2>
          <Changes changes={changes} language={text.language} />
        </>
      )}
      <h2 className="section-title">{say.fullText}</h2>
      <div
        className="letter-body"
        lang={text.language}
        dir={direction(text.language)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown.ts lets no HTML of the author through
        dangerouslySetInnerHTML={{ __html: text.html }}
      />
      <h2 className="section-title">{say.fingerprint}</h2>
      <p className="hash">{text.sha256}</p>
    </Narrow>
  );
}
