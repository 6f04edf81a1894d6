import { usePaths } from "../paths";
import { useWords } from "../words";
import { useCountryName } from "./country-name";

type Props = {
  slug: string;
  /** Those that can be chosen; without any, there is no choice. */
  countries: readonly string[];
  q?: string;
  country?: string;
};

export function Find({ slug, countries, q = "", country = "" }: Props) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const to = usePaths();
  const options = countries.map((code) => ({ code, name: countryName(code) }));
  options.sort((a, b) => format.compare(a.name, b.name));
  return (
    <search>
      <form className="find" action={to.signatories(slug)}>
        <input
          type="search"
          name="q"
          defaultValue={q}
          placeholder={words.site.list.search}
          aria-label={words.site.list.search}
        />
        {options.length > 1 && (
          <select name="country" defaultValue={country} aria-label={words.site.list.country}>
            <option value="">{words.site.list.allCountries}</option>
            {options.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
        <button type="submit" className="btn quiet">
          {words.site.list.searchButton}
        </button>
      </form>
    </search>
  );
}
