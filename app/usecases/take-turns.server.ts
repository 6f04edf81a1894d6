import { setTimeout as sleep } from "node:timers/promises";
import { Cron } from "croner";
import type { TurnRow } from "../../db/turns.server";
import { forLog } from "../domain/for-log";
import { RESTING, TIMER_NAMES, type TimerName, type TimerOutcome, type TimerState } from "../domain/timer";
import type { App } from "./app";

/**
 * `turns`: a pattern of cron, in UTC. `kept`: remembered in the database, and made up for after a stop. `run` returns false where
 * it came to nothing and has logged why.
 */
export type Job = { turns: string; kept?: boolean; run: () => unknown };
export type Jobs = Record<TimerName, Job>;

/** How long a stop waits for what runs. */
const PATIENCE = 4_000;

/**
 * Gives each job its turns, by the App's clock, and never two at once. croner says when the next one is; its own waiting would go
 * by the system's clock, and stand still for an hour where somebody sets that back by one.
 */
export function takeTurns(app: App, jobs: Jobs) {
  const patterns = new Map(TIMER_NAMES.map((name) => [name, new Cron(jobs[name].turns, { timezone: "UTC" })]));
  const running = new Map<TimerName, Promise<void>>();
  let stopped = false;

  const nextAfter = (name: TimerName, at: number): number | null =>
    patterns.get(name)?.nextRun(new Date(at))?.getTime() ?? null;
  const change = (name: TimerName, fields: Partial<TimerState>) =>
    void app.timers.set(name, { ...RESTING, ...app.timers.get(name), ...fields });

  const rows = new Map(app.db.turns.all().map((row) => [row.name, row]));
  const kept = TIMER_NAMES.filter((name) => jobs[name].kept);
  for (const name of TIMER_NAMES) change(name, { ...pastOf(rows.get(name)), nextAt: nextAfter(name, app.now()) });

  /** A turn passed while nobody was there to take it, or a stop cut one off. */
  function isMissed(name: TimerName): boolean {
    const row = rows.get(name);
    if (!row) return false;
    const next = nextAfter(name, row.beganAt ?? row.knownSince);
    return (row.beganAt !== null && row.endedAt === null) || (next !== null && next <= app.now());
  }
  const missed = kept.filter(isMissed);

  function turn(name: TimerName): Promise<void> {
    const run = running.get(name) ?? take(name).finally(() => running.delete(name));
    running.set(name, run);
    return run;
  }

  async function take(name: TimerName): Promise<void> {
    change(name, { beganAt: app.now(), endedAt: null, outcome: null, running: true });
    let outcome: TimerOutcome = "done";
    try {
      if (jobs[name].kept) await app.db.write(() => app.db.turns.begin(name, app.now()));
      if ((await jobs[name].run()) === false) outcome = "failed";
    } catch (error) {
      outcome = "failed";
      app.log.error({ timer: name, ...forLog(error) }, "a timer failed; it runs again at its next turn");
    }
    const endedAt = app.now();
    change(name, { endedAt, outcome, running: false, ...(outcome === "done" && { succeededAt: endedAt }) });
    if (jobs[name].kept) await written(() => app.db.turns.end(name, endedAt, outcome));
  }

  /** What cannot be written down does not keep a job from its next turn. */
  async function written(change: () => void): Promise<void> {
    await app.db.write(change).catch((error) => app.log.error(forLog(error), "a timer's turn was not written down"));
  }

  return {
    /** Whoever's turn it is begins; who is still at the last one lets it pass. Resolves when they are through. */
    async look(): Promise<void> {
      const due = TIMER_NAMES.filter((name) => (app.timers.get(name)?.nextAt ?? Number.POSITIVE_INFINITY) <= app.now());
      for (const name of due) change(name, { nextAt: nextAfter(name, app.now()) });
      await Promise.all(due.map(turn));
    },
    /** Makes up for the turns that were missed, one after the other. From now on those of new jobs count too. */
    async makeUp(): Promise<void> {
      const unknown = kept.filter((name) => !rows.has(name));
      const know = () => {
        for (const name of unknown) app.db.turns.know(name, app.now());
      };
      if (unknown.length > 0) await written(know);
      for (const name of missed) if (!stopped) await turn(name);
    },
    async stop(): Promise<void> {
      stopped = true;
      await Promise.race([Promise.all(running.values()), sleep(PATIENCE, undefined, { ref: false })]);
    },
  };
}

const pastOf = (row: TurnRow | undefined): Partial<TimerState> =>
  row ? { beganAt: row.beganAt, endedAt: row.endedAt, outcome: row.outcome, succeededAt: row.succeededAt } : {};
