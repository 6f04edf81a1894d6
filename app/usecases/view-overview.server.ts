import type { Sector } from "../domain/organisation";
import type { App } from "./app";
import { totals } from "./shared/totals";

export type Overview = {
  /** Most first, then by code. EU and 001 stand among them: see countsAsCountry. */
  countries: { country: string; listed: number }[];
  /** Most first. */
  sectors: { sector: Sector; listed: number }[];
  /** For each day on which names came, how many of today's list were on it when that day ended. Days begin at 00:00 UTC. */
  growth: { day: number; listed: number }[];
};

/** A letter's list in numbers. */
export function viewOverview(app: App, slug: string): Overview | undefined {
  const letter = app.db.letters.find(slug);
  if (!letter) return undefined;
  const tallies = app.db.tallies.byKind(letter.id);
  return {
    countries: totals(tallies, ({ country }) => country).map(([country, listed]) => ({ country, listed })),
    sectors: totals(tallies, ({ sector }) => sector).map(([sector, listed]) => ({ sector, listed })),
    growth: summed(app.db.tallies.days(letter.id)),
  };
}

function summed(days: readonly { day: number; listed: number }[]) {
  let listed = 0;
  return days.map((one) => {
    listed += one.listed;
    return { day: one.day, listed };
  });
}
