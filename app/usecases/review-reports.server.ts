import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import { DAY } from "../domain/signature";
import type { App } from "./app";
import { actorFor, nameOf } from "./shared/decision.server";

const MOST_SHOWN = 200;

/** What readers reported, for the desk, the longest open first and the newest settled; and what is hidden meanwhile. */
export function reviewReports(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const settled = app.db.reports.settled(app.now() - app.settings.periods.reports * DAY, MOST_SHOWN);
  const names = new Map([...new Set(settled.map(({ settledBy }) => settledBy))].map((id) => [id, settlerOf(app, id)]));
  return {
    open: app.db.reports.open(MOST_SHOWN),
    hidden: app.db.reports.hidden(MOST_SHOWN),
    settled: settled.map((report) => ({ ...report, by: names.get(report.settledBy) ?? "" })),
  };
}

/** One report; `by`: who settled it. */
export function reviewReport(app: App, moderator: Moderator, id: string) {
  demand(moderator, "see");
  const report = app.db.reports.find(id);
  if (!report) throw new DomainError("not-found");
  return { ...report, by: settlerOf(app, report.settledBy) };
}

/** What waits there for somebody. */
export const countOpenReports = ({ db }: App): number => db.reports.countOpen() + db.reports.countHidden();

const settlerOf = (app: App, id: number | null) => (id === null ? "" : nameOf(app, actorFor({ id })));
