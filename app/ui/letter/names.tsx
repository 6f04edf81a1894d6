import { countsAsCountry } from "~/domain/countries";
import type { Format } from "~/i18n";
import { Name } from "../kit/name";
import { useWords } from "../words";
import { useCountryName } from "./country-name";
import { Mark } from "./legend";
import type { ListedName } from "./types";

/** `heading`: the level below what the list stands under. */
export function NamesByCountry({ names, heading: Heading }: { names: readonly ListedName[]; heading: "h2" | "h3" }) {
  const { format } = useWords();
  const countryName = useCountryName();
  const groups = [...byCountry(names)].map(([code, inside]) => ({ code, country: countryName(code), inside }));
  groups.sort(
    (a, b) => Number(countsAsCountry(b.code)) - Number(countsAsCountry(a.code)) || format.compare(a.country, b.country),
  );
  return (
    <div className="names">
      {groups.map(({ code, country, inside }) => (
        <section key={code}>
          <Heading>{country}</Heading>
          <List names={alphabetically(inside, format)} />
        </section>
      ))}
    </div>
  );
}

/** In the order given, each with its country. */
export function NamesInOrder({ names }: { names: readonly ListedName[] }) {
  return (
    <div className="names">
      <List names={names} withCountry />
    </div>
  );
}

function List({ names, withCountry = false }: { names: readonly ListedName[]; withCountry?: boolean }) {
  const countryName = useCountryName();
  return (
    <ul>
      {names.map(({ id, organisation, country, evidence, representative }) => (
        <li key={id}>
          <b>
            <Name>{organisation}</Name>
          </b>
          <Mark evidence={evidence} />
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

function byCountry(names: readonly ListedName[]): Map<string, ListedName[]> {
  const groups = new Map<string, ListedName[]>();
  for (const name of names) {
    const group = groups.get(name.country);
    if (group) group.push(name);
    else groups.set(name.country, [name]);
  }
  return groups;
}

const alphabetically = (names: readonly ListedName[], format: Format) =>
  names.toSorted((a, b) => format.compare(a.organisation, b.organisation));
