import { Name } from "../kit/name";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Counted } from "./counts";
import { filtersOf, type Shown } from "./shown";
import type { Totals } from "./types";

type Props = { slug: string; totals: Totals; shown: Shown; found: { count: number; more: boolean } };

/** How many fit, of how many, as of when; and each filter that holds, to be taken away again. */
export function Result({ slug, totals, shown, found }: Props) {
  const { words, format } = useWords();
  const to = usePaths();
  const { filters: label, without, searchOrder, nothingHint } = words.list;
  const filters = filtersOf(shown, words, format);
  return (
    <div className="result">
      <p className="found">
        {filters.length > 0 ? <Found totals={totals} shown={shown} found={found} /> : <Counted totals={totals} />}{" "}
        <span className="asof">{words.site.asOf(format.dateTime(totals.asOf))}</span>
      </p>
      {filters.length > 0 && (
        <ul className="filters" aria-label={label}>
          {filters.map(({ name, text }) => (
            <li key={name}>
              <a
                href={to.signatories(slug, { ...shown, [name]: null })}
                aria-label={without(text)}
                title={without(text)}
              >
                <Name>{text}</Name> <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {found.count === 0 && <p className="hint">{nothingHint}</p>}
      {shown.q && found.count > 1 && <p className="asof">{searchOrder}</p>}
    </div>
  );
}

function Found({ totals, shown, found: { count, more } }: Omit<Props, "slug">) {
  const { words } = useWords();
  const { nothing, nothingFor, ofAll, moreOfAll } = words.list;
  if (count === 0) return <>{shown.q ? nothingFor(shown.q) : nothing}</>;
  return <>{(more ? moreOfAll : ofAll)(count, words.site.organisations(totals.listed))}</>;
}
