import type { ReactNode } from "react";
import { SECTORS, type Sector } from "~/domain/organisation";
import { SORTS } from "~/domain/signatory-list";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useCountryName } from "./country-name";
import type { Shown } from "./shown";

type Option = { value: string; label: string };
type Props = {
  slug: string;
  /** Those that can be chosen; of a single one, there is no choice. */
  countries: readonly string[];
};

/** Leads to the list, from elsewhere. */
export function Find({ slug, countries }: Props) {
  const { words } = useWords();
  return (
    <Form slug={slug} button={words.list.searchButton}>
      <Search />
      <Countries codes={countries} />
    </Form>
  );
}

/** On the list itself: also what is only there to choose. */
export function FindAgain({ slug, countries, sectors, shown }: Props & { sectors: readonly Sector[]; shown: Shown }) {
  const { words } = useWords();
  const { list, sign } = words;
  const kinds = SECTORS.filter((sector) => sectors.includes(sector));
  return (
    <Form slug={slug} button={list.showButton}>
      <Search value={shown.q} />
      <Countries codes={countries} value={shown.country ?? ""} />
      {kinds.length > 1 && (
        <Choice
          name="sector"
          label={list.sector}
          value={shown.sector ?? ""}
          options={[
            { value: "", label: list.allSectors },
            ...kinds.map((value) => ({ value, label: sign.sectors[value] })),
          ]}
        />
      )}
      <Choice
        name="sort"
        label={list.sort}
        value={shown.sort}
        options={SORTS.map((value) => ({ value, label: list.sorts[value] }))}
      />
    </Form>
  );
}

function Form({ slug, button, children }: { slug: string; button: string; children: ReactNode }) {
  const to = usePaths();
  return (
    <search>
      <form className="find" action={to.signatories(slug)}>
        {children}
        <button type="submit" className="btn quiet">
          {button}
        </button>
      </form>
    </search>
  );
}

function Search({ value }: { value?: string }) {
  const { words } = useWords();
  const label = words.list.search;
  return <input type="search" name="q" defaultValue={value} placeholder={label} aria-label={label} dir="auto" />;
}

function Countries({ codes, value }: { codes: readonly string[]; value?: string }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  if (codes.length < 2) return null;
  const options = codes.map((code) => ({ value: code, label: countryName(code) }));
  options.sort((a, b) => format.compare(a.label, b.label));
  const { country, allCountries } = words.list;
  return (
    <Choice name="country" label={country} value={value} options={[{ value: "", label: allCountries }, ...options]} />
  );
}

function Choice({ name, label, value, options }: { name: string; label: string; value?: string; options: Option[] }) {
  return (
    <select name={name} defaultValue={value} aria-label={label}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
