import { exportSignatories } from "~/usecases/export-signatories.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewOverview } from "~/usecases/view-overview.server";
import { LETTER, type World } from "./world";

/** All that everybody is shown of a letter's list: names in each order and by search, counts, tallies, growth. */
export async function publicView({ app, sqlite }: World, search: string) {
  const query = { search: "", country: null, sector: null, after: null, limit: 100 };
  const listed = (given: Partial<Parameters<typeof listSignatories>[2]>) =>
    listSignatories(app, LETTER.slug, { ...query, sort: "name", ...given });
  const whole = [];
  for await (const batch of exportSignatories(app, LETTER.slug)) whole.push(...batch);
  const { listed: count, countries } = viewLetter(app, LETTER.slug, null) ?? {};
  return {
    ...{ count, countries, whole, overview: viewOverview(app, LETTER.slug) },
    inEachOrder: (["name", "newest", "country"] as const).map((sort) => listed({ sort })),
    ...{ found: listed({ search }), inIreland: listed({ country: "IE" }), ngos: listed({ sector: "ngo" }) },
    searched: sqlite.prepare("select rowid from search order by rowid").all(),
    tallies: sqlite.prepare("select * from tallies").all(),
    days: sqlite.prepare("select * from listed_days").all(),
  };
}
