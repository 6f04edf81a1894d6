import { z } from "zod";
import { isCountry } from "~/domain/countries";
import { SECTORS } from "~/domain/organisation";
import { SORTS } from "~/domain/signatory-list";
import type { ListQuery } from "~/usecases/list-signatories.server";

const LONGEST_SEARCH = 150;

/** The list's query string; what makes no sense in it is as if it were not there. */
const parameters = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, LONGEST_SEARCH))
    .catch(""),
  country: z.string().refine(isCountry).nullable().catch(null),
  sector: z.enum(SECTORS).nullable().catch(null),
  sort: z.enum(SORTS).catch("name"),
  after: z.string().nullable().catch(null),
});

export function listQuery(request: Request, limit: number): ListQuery {
  const { q: search, ...rest } = parameters.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { search, ...rest, limit };
}

/** The same query, one page on. */
export function nextQuery({ search, country, sector, sort }: ListQuery, after: string): string {
  const given = { q: search, country, sector, sort: sort === "name" ? null : sort, after };
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
}
