import type { Letter } from "../../../db/letters.server";
import type { App } from "../app";

/** Counts a letter's list again, inside the caller's transaction; what its counters said, and what they say now. */
export function countList({ db, now }: App, { id, slug, listed, countries }: Letter) {
  const { mended, ...after } = db.maintenance.recount(id);
  const changed = mended || after.listed !== listed || after.countries !== countries;
  if (changed) db.maintenance.setCounters(id, now(), after);
  return { slug, changed, before: { listed, countries }, after };
}
