import { direction } from "~/i18n";
import { LinkButton } from "../kit/button";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { usePage } from "../page";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Brief, Dock, Tally } from "./counts";
import { LetterHead } from "./letter-head";
import { Overview, type OverviewView } from "./overview";
import { Paused } from "./paused";
import { Preview } from "./preview";
import { Share } from "./share";
import type { LetterView, ListedName, Totals } from "./types";
import { Undersigned } from "./undersigned";

export type LetterPageProps = {
  letter: LetterView;
  /** Of the text: see markdown.ts. */
  html: string;
  totals: Totals;
  /** All the names, or the latest of a long list. */
  names: readonly ListedName[];
  /** Of a long list, in numbers. */
  overview: OverviewView | null;
  /** It is not open yet: whoever reads it has its private address. */
  preview?: { opensAt: number };
};

export function LetterPage({ letter, html, totals, names, overview, preview }: LetterPageProps) {
  const act = <Act letter={letter} />;
  return (
    <>
      {preview && <Preview {...preview} />}
      <article className="sheet">
        <LetterHead text={letter.text} />
        <div>
          <Facts letter={letter} />
          <OtherLanguage letter={letter} />
          <Brief letter={letter} totals={totals} act={act} />
          <div
            className="letter-body"
            lang={letter.text.language}
            dir={direction(letter.text.language)}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown.ts lets no HTML of the author through
            dangerouslySetInnerHTML={{ __html: html }}
          />
        </div>
        <Tally letter={letter} totals={totals} act={act} />
      </article>
      {letter.paused && <Paused paused={letter.paused} />}
      {totals.listed > 0 && !letter.paused && <Undersigned slug={letter.slug} totals={totals} names={names} />}
      {overview && <Overview slug={letter.slug} totals={totals} overview={overview} />}
      <Share letter={letter} />
      {letter.state === "open" && <Dock totals={totals} act={act} />}
    </>
  );
}

function Act({ letter }: { letter: LetterView }) {
  const { words } = useWords();
  const to = usePaths();
  return letter.state === "open" ? <LinkButton to={to.sign(letter.slug)}>{words.site.letter.signIt}</LinkButton> : null;
}

function Facts({ letter: { slug, text } }: { letter: LetterView }) {
  const { words, format } = useWords();
  const to = usePaths();
  return (
    <dl className="facts">
      <dt>{words.site.letter.to}</dt>
      <dd lang={text.language}>
        <Name>{text.to}</Name>
      </dd>
      <dt>{words.site.letter.published}</dt>
      <dd>
        <time dateTime={new Date(text.publishedAt).toISOString()}>{format.date(text.publishedAt)}</time>,{" "}
        {words.site.letter.version(text.version)}
        {text.version > 1 && (
          <>
            {" · "}
            <a href={to.version(slug, text.version)}>{words.site.letter.whatChanged}</a>
          </>
        )}
      </dd>
    </dl>
  );
}

/** The reader asked for a language that this version does not have. */
function OtherLanguage({ letter }: { letter: LetterView }) {
  const { words, format } = useWords();
  const { prefix } = usePage();
  const asked = prefix.slice(1);
  if (asked === "" || asked === letter.text.language) return null;
  const others = letter.languages
    .filter((language) => language !== letter.text.language)
    .map((tag) => format.language(tag));
  return (
    <Notice>
      <p>{words.site.letter.otherLanguage(format.language(letter.text.language), others)}</p>
    </Notice>
  );
}
