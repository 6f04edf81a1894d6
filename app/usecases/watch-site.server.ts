import { version } from "../../package.json";
import { LETTER_STATES, letterState } from "../domain/letter";
import { STATUSES } from "../domain/signature";
import type { App } from "./app";
import { type Standing, standing } from "./shared/standing.server";

/** Whether the site is ready to take signatures, and what else somebody should look at. */
export const checkReadiness = (app: App): Standing => standing(app);

/** All that is worth a number. What is asked of the database is counted up to a bound. */
export function watchSite(app: App) {
  const { watching, letters } = app.db;
  const all = letters.all();
  const states = all.map((letter) => letterState(letter, app.now()));
  const onLists = all.reduce((sum, { listed }) => sum + listed, 0);
  return {
    version,
    ...standing(app),
    timers: [...app.timers],
    letters: LETTER_STATES.map((state) => ({ state, count: states.filter((each) => each === state).length })),
    signatures: STATUSES.map((status) => ({ status, count: status === "listed" ? onLists : watching.count(status) })),
  };
}
