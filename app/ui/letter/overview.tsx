import { useId } from "react";
import { useWords } from "../words";
import { CountryTable } from "./country-table";
import type { Growth } from "./growth";
import { GrowthLine } from "./growth-line";
import type { Totals } from "./types";

export type OverviewView = { countries: readonly { country: string; listed: number }[]; growth: readonly Growth[] };

/** Fewer tell nothing that the names don't. */
const FROM = 10;

/** The list by country and over time. */
export function Overview({ slug, totals, overview }: { slug: string; totals: Totals; overview: OverviewView }) {
  const { words } = useWords();
  const [countries, growth] = [useId(), useId()];
  if (totals.listed < FROM) return null;
  return (
    <div className="overview">
      <section aria-labelledby={countries}>
        <h2 id={countries}>{words.overview.byCountry}</h2>
        <CountryTable slug={slug} countries={overview.countries} labelledBy={countries} />
      </section>
      <section aria-labelledby={growth}>
        <h2 id={growth}>{words.overview.overTime}</h2>
        <GrowthLine growth={overview.growth} totals={totals} />
      </section>
    </div>
  );
}
