import { direction } from "~/i18n";
import { LinkButton } from "../kit/button";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Counted } from "./counts";
import { Find } from "./find";
import { Legend } from "./legend";
import { NamesByCountry, NamesInOrder } from "./names";
import type { LetterView, ListedName, Totals } from "./types";

export type SignatoriesPageProps = {
  letter: Pick<LetterView, "slug" | "text">;
  totals: Totals;
  names: readonly ListedName[];
  search: { q: string; country: string };
  /** How many the search found; `more` where nobody counted on. */
  found: { count: number; more: boolean };
  /** Codes that occur on the list. */
  countries: readonly string[];
  /** The next page's address. */
  next: string | null;
};

export function SignatoriesPage(props: SignatoriesPageProps) {
  const { letter, totals, names, search, countries, next } = props;
  const { words, format } = useWords();
  const to = usePaths();
  const searching = search.q !== "" || search.country !== "";
  const whole = !searching && next === null && names.length === totals.listed;
  return (
    <div className="list-page">
      <p className="under" lang={letter.text.language} dir={direction(letter.text.language)}>
        <a href={to.letter(letter.slug)}>{letter.text.title}</a>
      </p>
      <section className="wall">
        <header>
          <h1>{words.site.list.title}</h1>
          <Find slug={letter.slug} countries={countries} {...search} />
        </header>
        <p className="found">
          {searching ? <Found {...props} /> : <Counted totals={totals} />}{" "}
          <span className="asof">{words.site.asOf(format.dateTime(totals.asOf))}</span>
        </p>
        {whole ? <NamesByCountry names={names} heading="h2" /> : <NamesInOrder names={names} />}
        {next && (
          <p className="onwards">
            <a className="btn quiet" href={next} rel="next">
              {words.site.list.next}
            </a>
          </p>
        )}
        {searching && (
          <p className="onwards">
            <LinkButton kind="quiet" to={to.signatories(letter.slug)}>
              {words.site.list.showAll}
            </LinkButton>
          </p>
        )}
        {names.length > 0 && <Legend names={names} />}
      </section>
    </div>
  );
}

function Found({ search, found }: SignatoriesPageProps) {
  const { words } = useWords();
  const { nothingFor, nothingFound, found: foundWords, foundMany } = words.site.list;
  if (found.count === 0) return <>{search.q ? nothingFor(search.q) : nothingFound}</>;
  return <>{found.more ? foundMany(found.count) : foundWords(found.count)}</>;
}
