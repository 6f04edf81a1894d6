import { type Counts, isFarBelow, SHOWN_DAYS, STAGES } from "../domain/funnel";
import { demand, type Moderator } from "../domain/moderator";
import { dayOf } from "../domain/signatory-list";
import { DAY } from "../domain/signature";
import type { App } from "./app";

/** Domains with fewer signatures say nothing, and there may be as many as signatures. */
const DOMAINS = { from: 3, most: 50 };

/** How far those came who signed in the last days: over all, by day, and by mail domain. */
export function reviewConfirmations(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const since = dayOf(app.now()) - (SHOWN_DAYS - 1) * DAY;
  const days = app.db.funnel.byDay(since);
  const all = Object.fromEntries(
    STAGES.map((stage) => [stage, days.reduce((sum, counts) => sum + counts[stage], 0)]),
  ) as Counts;
  return {
    ...{ all, days },
    domains: app.db.funnel.byDomain(since, DOMAINS).map((one) => ({ ...one, farBelow: isFarBelow(one, all) })),
    letters: app.db.letters.all().map(({ slug, reminds }) => ({ slug, reminds })),
  };
}
