import type { Sector } from "~/domain/organisation";
import type { Sort } from "~/domain/signatory-list";
import { countryName, type Dictionary, type Format } from "~/i18n";

/** What of the list is asked for. */
export type Shown = { q: string; country: string | null; sector: Sector | null; sort: Sort };

type Filter = { name: "q" | "country" | "sector"; text: string };

/** The filters that hold, as a reader would say them. */
export function filtersOf({ q, country, sector }: Shown, words: Dictionary, format: Format): Filter[] {
  return [
    ...(q ? [{ name: "q", text: words.list.quoted(q) } as const] : []),
    ...(country ? [{ name: "country", text: countryName(words, format, country) } as const] : []),
    ...(sector ? [{ name: "sector", text: words.sign.sectors[sector] } as const] : []),
  ];
}

export const inWords = (filters: readonly Filter[]) => filters.map(({ text }) => text).join(", ");

/** What a page of the list shows, for its title and its heading. */
export function titleOf(filters: string, continued: boolean, { list }: Dictionary): string {
  const title = filters ? list.only(filters) : list.title;
  return continued ? list.continued(title) : title;
}
