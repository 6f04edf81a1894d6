import type { Sector } from "~/domain/organisation";
import type { Pause } from "~/domain/pause";
import { direction } from "~/i18n";
import { LinkButton } from "../kit/button";
import { Name } from "../kit/name";
import { Rich } from "../kit/rich";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Counted, NoneYet } from "./counts";
import { FindAgain } from "./find";
import { Legend } from "./legend";
import { NamesByCountry, NamesInOrder, NamesSorted } from "./names";
import { Overview, type OverviewView } from "./overview";
import { Paused } from "./paused";
import { Result } from "./result";
import { filtersOf, inWords, type Shown, titleOf } from "./shown";
import { TakeAway } from "./take-away";
import type { LetterView, ListedName, Totals, Withdrawals } from "./types";
import { Withdrawn } from "./withdrawn";

export type SignatoriesPageProps = {
  letter: LetterView;
  totals: Totals;
  names: readonly ListedName[];
  shown: Shown;
  /** How many fit; `more` where nobody counted on. */
  found: { count: number; more: boolean };
  /** The list in numbers: what there is to choose comes from it. */
  overview: OverviewView & { sectors: readonly { sector: Sector }[] };
  /** Who withdrew, where that is told. */
  withdrawals: Withdrawals | null;
  /** Whether this is a later page than the first. */
  continued: boolean;
  /** The next page's address. */
  next: string | null;
};

export function SignatoriesPage(props: SignatoriesPageProps) {
  const { letter, totals, shown, overview, continued, withdrawals } = props;
  const { words, format } = useWords();
  const to = usePaths();
  const { slug, text } = letter;
  const filters = filtersOf(shown, words, format);
  const { paused } = letter;
  const readable = totals.listed > 0 && !paused;
  const whole = filters.length === 0 && !continued;
  return (
    <div className="list-page">
      <p className="under" lang={text.language} dir={direction(text.language)}>
        <a href={to.letter(slug)}>{text.title}</a>
      </p>
      <section className="wall">
        <header>
          <h1>
            <Rich
              text={titleOf(filters.length > 0 ? "{filters}" : "", continued, words)}
              values={{ filters: <Name>{inWords(filters)}</Name> }}
            />
          </h1>
          {readable && (
            <FindAgain
              slug={slug}
              countries={overview.countries.map(({ country }) => country)}
              sectors={overview.sectors.map(({ sector }) => sector)}
              shown={shown}
            />
          )}
        </header>
        {paused && <PausedList paused={paused} totals={totals} />}
        {readable && <Names {...props} searching={filters.length > 0} />}
        {totals.listed === 0 && <Nobody letter={letter} totals={totals} />}
        {whole && withdrawals && <Withdrawn withdrawals={withdrawals} />}
      </section>
      {whole && <Overview slug={slug} totals={totals} overview={overview} />}
      {readable && <TakeAway slug={slug} />}
    </div>
  );
}

/** How many they are is still told. */
function PausedList({ paused, totals }: { paused: Pause; totals: Totals }) {
  const { words, format } = useWords();
  return (
    <>
      <p className="found">
        <Counted totals={totals} /> <span className="asof">{words.site.asOf(format.dateTime(totals.asOf))}</span>
      </p>
      <Paused paused={paused} />
    </>
  );
}

function Names(props: SignatoriesPageProps & { searching: boolean }) {
  const { letter, totals, names, shown, found, continued, next, searching } = props;
  const { words } = useWords();
  const to = usePaths();
  const { slug } = letter;
  return (
    <>
      <Result slug={slug} totals={totals} shown={shown} found={found} />
      <Sorted slug={slug} names={names} shown={shown} complete={next === null && !continued} />
      {(next || continued || searching) && (
        <nav className="onwards" aria-label={words.list.title}>
          {next && (
            <a className="btn quiet" href={next} rel="next">
              {words.list.next}
            </a>
          )}
          {continued && <a href={to.signatories(slug, shown)}>{words.list.start}</a>}
          {searching && <a href={to.signatories(slug)}>{words.list.showAll}</a>}
        </nav>
      )}
      {names.length > 0 && <Legend names={names} />}
    </>
  );
}

type SortedProps = Pick<SignatoriesPageProps, "names" | "shown"> & { slug: string; complete: boolean };

/** A whole list by country is sorted in the reader's alphabet, which the database doesn't know. */
function Sorted({ slug, names, shown, complete }: SortedProps) {
  if (shown.q) return <NamesInOrder slug={slug} names={names} withCountry={shown.country === null} />;
  if (shown.sort === "country" && complete) return <NamesByCountry slug={slug} names={names} heading="h2" />;
  return <NamesSorted slug={slug} names={names} sort={shown.sort} heading="h2" withCountry={shown.country === null} />;
}

function Nobody({ letter, totals }: Pick<SignatoriesPageProps, "letter" | "totals">) {
  const { words } = useWords();
  const to = usePaths();
  return (
    <>
      <NoneYet letter={letter} totals={totals} />
      {letter.state === "open" && (
        <p className="onwards">
          <LinkButton to={to.sign(letter.slug)}>{words.site.letter.signIt}</LinkButton>
        </p>
      )}
    </>
  );
}
