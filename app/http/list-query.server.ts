import { isCountry } from "~/domain/countries";
import type { ListQuery } from "~/usecases/list-signatories.server";

const LONGEST_SEARCH = 150;

/** The list's query string; what makes no sense in it is as if it were not there. */
export function listQuery(request: Request, limit: number): ListQuery {
  const { searchParams } = new URL(request.url);
  const country = searchParams.get("country") ?? "";
  return {
    search: (searchParams.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    country: isCountry(country) ? country : null,
    after: searchParams.get("after"),
    limit,
  };
}

/** The same query, one page on. */
export function nextQuery({ search, country }: ListQuery, after: string): string {
  return new URLSearchParams({ ...(search && { q: search }), ...(country && { country }), after }).toString();
}
