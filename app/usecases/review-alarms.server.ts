import { NEWS } from "../domain/alarm";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor, nameOf } from "./shared/decision.server";

const MOST_SHOWN = 200;

/** What there was unusually much of in the last thirty days, for the desk, what happened last in front. */
export function reviewAlarms(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const alarms = app.db.alarms.newest(MOST_SHOWN);
  const seers = new Set(alarms.map(({ seenBy }) => seenBy));
  const names = new Map([...seers].map((id) => [id, id === null ? null : nameOf(app, actorFor({ id }))]));
  return alarms.map(({ seenBy, subject, ...alarm }) => ({
    ...alarm,
    // A network is a hash, which tells nobody anything.
    domain: alarm.kind === "domain" ? subject : null,
    seenBy: names.get(seenBy) ?? null,
  }));
}

/** How many nobody has seen, and whether one of them is of the last hour. */
export function alarmNews({ db, now }: App): { unseen: number; isNews: boolean } {
  const { count, lastAt } = db.alarms.unseen();
  return { unseen: count, isNews: lastAt !== null && now() < lastAt + NEWS };
}
