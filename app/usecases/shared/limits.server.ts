import { LIMITS, type LimitName } from "../../domain/limits";
import type { App } from "../app";

export type Counted = [name: LimitName, subject: string];

/** Milliseconds until there is room again, 0: there is; and which of the limits are used up. */
export type Standing = { wait: number; usedUp: Counted[] };

const rowsOf = ({ keys, settings }: App, counted: Counted[]) =>
  counted.map((of) => {
    const [name, subject] = of;
    return { of, key: keys.limitKey(name, subject), window: LIMITS[name].window, most: settings.limits[name] };
  });
type Rows = ReturnType<typeof rowsOf>;

/** How these stand; nothing is counted. */
export const standingOf = (app: App, counted: Counted[]): Standing => look(app, rowsOf(app, counted));

/** Milliseconds until none of these is used up any more; 0: there is room. */
export const waitFor = (app: App, counted: Counted[]): number => standingOf(app, counted).wait;

/** Counts one more of each, unless there is a wait: then nothing is counted. In the transaction of what it limits. */
export function countAgainst(app: App, counted: Counted[]): Standing {
  const rows = rowsOf(app, counted);
  const standing = look(app, rows);
  if (standing.wait === 0) hit(app, rows);
  return standing;
}

/** Counts one more of each, of which is known that there is room. */
export const count = (app: App, counted: Counted[]): void => hit(app, rowsOf(app, counted));

function hit(app: App, rows: Rows): void {
  for (const { key, window } of rows) app.db.limits.hit(key, window, app.now());
}

function look(app: App, rows: Rows): Standing {
  const now = app.now();
  const standing: Standing = { wait: 0, usedUp: [] };
  for (const { of, key, window, most } of rows) {
    const { count, endsAt } = app.db.limits.count(key, window, now);
    if (count < most) continue;
    standing.wait = Math.max(standing.wait, endsAt - now);
    standing.usedUp.push(of);
  }
  return standing;
}
