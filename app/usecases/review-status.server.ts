import { version } from "../../package.json";
import { demand, type Moderator } from "../domain/moderator";
import { TIMER_NAMES, type TimerName, type TimerState } from "../domain/timer";
import type { App } from "./app";
import { standing } from "./shared/standing.server";

export type TimerAtDesk = Omit<TimerState, "succeededAt"> & { name: TimerName };

/** How the program runs: what it does by itself, and what whoever looks after it watches. */
export function reviewStatus(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const timers = TIMER_NAMES.flatMap((name): TimerAtDesk[] => {
    const state = app.timers.get(name);
    if (!state) return [];
    const { succeededAt: _, ...shown } = state;
    return [{ name, ...shown }];
  });
  return { version, timers, ...standing(app) };
}
