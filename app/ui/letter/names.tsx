import { countsAsCountry } from "~/domain/countries";
import type { Sort } from "~/domain/signatory-list";
import { Name } from "../kit/name";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useCountryName } from "./country-name";
import { type Group, initialOf, runs, whenListed } from "./groups";
import { Mark } from "./legend";
import type { ListedName } from "./types";

/** The level below what the list stands under. */
type Heading = "h2" | "h3";
type Props = { slug: string; names: readonly ListedName[] };

/** The whole list, countries and names in the reader's alphabet. */
export function NamesByCountry({ slug, names, heading }: Props & { heading: Heading }) {
  const { format } = useWords();
  const countryName = useCountryName();
  const countries = new Map(names.map(({ country }) => [country, countryName(country)]));
  const headingOf = ({ country }: ListedName) => countries.get(country) ?? country;
  const sorted = names.toSorted(
    (a, b) =>
      Number(countsAsCountry(b.country)) - Number(countsAsCountry(a.country)) ||
      format.compare(headingOf(a), headingOf(b)) ||
      format.compare(a.organisation, b.organisation),
  );
  return <Groups slug={slug} groups={runs(sorted, headingOf)} heading={heading} />;
}

type SortedProps = Props & { sort: Sort; heading: Heading; withCountry: boolean };

/** A part of the list in the order given, with a heading wherever what it is sorted by changes. */
export function NamesSorted({ slug, names, sort, heading, withCountry }: SortedProps) {
  const { format } = useWords();
  const countryName = useCountryName();
  const headings: Record<Sort, (name: ListedName) => string> = {
    name: initialOf,
    newest: whenListed(names, format),
    country: ({ country }) => countryName(country),
  };
  const groups = runs(names, headings[sort]);
  return <Groups slug={slug} groups={groups} heading={heading} withCountry={withCountry && sort !== "country"} />;
}

/** In the order given, each with its country unless that is said already. */
export function NamesInOrder({ slug, names, withCountry = true }: Props & { withCountry?: boolean }) {
  return (
    <div className="names">
      <List slug={slug} names={names} withCountry={withCountry} />
    </div>
  );
}

type GroupsProps = { slug: string; groups: readonly Group[]; heading: Heading; withCountry?: boolean };

function Groups({ slug, groups, heading: Heading, withCountry = false }: GroupsProps) {
  return (
    <div className="names">
      {groups.map(({ key, heading, names }) => (
        <section key={key}>
          <Heading>{heading}</Heading>
          <List slug={slug} names={names} withCountry={withCountry} />
        </section>
      ))}
    </div>
  );
}

function List({ slug, names, withCountry }: Props & { withCountry: boolean }) {
  const countryName = useCountryName();
  const to = usePaths();
  return (
    <ul>
      {names.map(({ id, organisation, country, evidence, representative, earlier }) => (
        <li key={id}>
          <b>
            <a href={to.signatory(slug, id)}>
              <Name>{organisation}</Name>
            </a>
          </b>
          <Mark evidence={evidence} earlier={earlier} />
          {representative && (
            <i>
              <Name>{`${representative.name}, ${representative.role}`}</Name>
            </i>
          )}
          {withCountry && <small>{countryName(country)}</small>}
        </li>
      ))}
    </ul>
  );
}
