import type { Dictionary } from "./en";

/** The one way to say how many signed: "54 organisations from 23 countries". Those beyond countries come from none. */
export function countPhrase({ site }: Dictionary, listed: number, countries: number): string {
  const organisations = site.organisations(listed);
  return countries > 0 ? `${organisations} ${site.fromCountries(countries)}` : organisations;
}
