import { usePaths } from "../paths";
import { useWords } from "../words";
import { useCountryName } from "./country-name";

type Counted = { country: string; listed: number };
type Props = { slug: string; countries: readonly Counted[]; labelledBy: string };

const FIRST = 12;

/** A table whose cells hold bars: the numbers stand in it, so the bars are only for the eye. */
export function CountryTable({ slug, countries, labelledBy }: Props) {
  const { words } = useWords();
  const most = countries[0]?.listed ?? 1;
  // A fold that hides a handful is more work than to read them.
  const first = countries.length <= FIRST + 4 ? countries : countries.slice(0, FIRST);
  const rest = countries.slice(first.length);
  return (
    <>
      <Table slug={slug} countries={first} most={most} labelledBy={labelledBy} />
      {rest.length > 0 && (
        <details>
          <summary>{words.overview.moreCountries(rest.length)}</summary>
          <Table slug={slug} countries={rest} most={most} labelledBy={labelledBy} />
        </details>
      )}
    </>
  );
}

function Table({ slug, countries, most, labelledBy }: Props & { most: number }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const to = usePaths();
  return (
    <table className="bars" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.overview.country}</th>
          <th scope="col">{words.overview.organisations}</th>
        </tr>
      </thead>
      <tbody>
        {countries.map(({ country, listed }) => (
          <tr key={country}>
            <th scope="row">
              <a href={to.signatories(slug, { country })}>{countryName(country)}</a>
            </th>
            <td>
              <span>{format.number(listed)}</span>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={Math.max((100 * listed) / most, 0.5)} height="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
