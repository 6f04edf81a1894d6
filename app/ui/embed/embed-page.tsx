import { direction } from "~/i18n";
import { LinkButton } from "../kit/button";
import { Name } from "../kit/name";
import { Counted } from "../letter/counts";
import { Legend } from "../letter/legend";
import type { LetterPageProps } from "../letter/letter-page";
import { NamesByCountry, NamesInOrder } from "../letter/names";
import { Paused } from "../letter/paused";
import { usePage } from "../page";
import { usePaths } from "../paths";
import { useWords } from "../words";

export type EmbedPageProps = Omit<LetterPageProps, "html">;

/** The list on other sites, in a frame: whose letter, how many, who, and the way to the letter. */
export function EmbedPage({ letter, totals, names }: EmbedPageProps) {
  const { words, format } = useWords();
  const { demonstration } = usePage();
  const to = usePaths();
  const { slug, text, state, paused } = letter;
  const complete = paused !== null || names.length >= totals.listed;
  return (
    <main className="embed">
      <header>
        <p className="kicker">
          {words.site.letter.kicker} · <Name>{text.from}</Name>
        </p>
        <h1 lang={text.language} dir={direction(text.language)}>
          <a href={to.letter(slug)}>{text.title}</a>
        </h1>
        {totals.listed > 0 && (
          <p className="embed-count">
            <strong>
              <Counted totals={totals} />
            </strong>{" "}
            <span className="asof">{words.site.asOf(format.dateTime(totals.asOf))}</span>
          </p>
        )}
        <p>
          <LinkButton to={to.letter(slug)}>
            {state === "open" ? words.takeAway.signThere : words.takeAway.readThere}
          </LinkButton>
        </p>
        {demonstration && <p className="asof">{words.site.demonstration.notice}</p>}
      </header>
      {paused && <Paused paused={paused} />}
      {complete ? (
        <NamesByCountry slug={slug} names={names} heading="h2" />
      ) : (
        <NamesInOrder slug={slug} names={names} />
      )}
      {!complete && (
        <p className="onwards">
          <a href={to.signatories(slug)}>{words.list.seeAll(totals.listed)}</a>
        </p>
      )}
      {names.length > 0 && <Legend names={names} />}
    </main>
  );
}
