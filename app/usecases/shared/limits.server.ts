import { LIMITS, type LimitName } from "../../domain/limits";
import type { App } from "../app";

export type Counted = [name: LimitName, subject: string];

const rowsOf = ({ keys, settings }: App, counted: Counted[]) =>
  counted.map(([name, subject]) => ({
    key: keys.limitKey(name, subject),
    window: LIMITS[name].window,
    most: settings.limits[name],
  }));

/** Milliseconds until none of these is used up any more; 0: there is room. */
export const waitFor = (app: App, counted: Counted[]): number => longestWait(app, rowsOf(app, counted));

/** Counts one more of each, unless there is a wait: then nothing is counted. In the transaction of what it limits. */
export function countAgainst(app: App, counted: Counted[]): { wait: number } {
  const rows = rowsOf(app, counted);
  const wait = longestWait(app, rows);
  if (wait === 0) for (const { key, window } of rows) app.db.limits.hit(key, window, app.now());
  return { wait };
}

function longestWait(app: App, rows: ReturnType<typeof rowsOf>): number {
  const now = app.now();
  const waits = rows.map(({ key, window, most }) => {
    const { count, endsAt } = app.db.limits.count(key, window, now);
    return count >= most ? endsAt - now : 0;
  });
  return Math.max(0, ...waits);
}
