/** What the program does by itself, in the order in which it is shown: first what people care about. */
export const TIMER_NAMES = [
  "backup",
  "drill",
  "purge",
  "digests",
  "reminders",
  "new-versions",
  "scrub",
  "queue",
  "openings",
  "head",
  "page-use",
] as const;
export type TimerName = (typeof TIMER_NAMES)[number];

export const TIMER_OUTCOMES = ["done", "failed"] as const;
export type TimerOutcome = (typeof TIMER_OUTCOMES)[number];

/** Times are milliseconds since the epoch. Without an end it runs, or a stop cut it off before this start. */
export type TimerState = {
  beganAt: number | null;
  endedAt: number | null;
  outcome: TimerOutcome | null;
  succeededAt: number | null;
  running: boolean;
  /** Null as long as the timers are not started. */
  nextAt: number | null;
};

export const RESTING: TimerState = {
  ...{ beganAt: null, endedAt: null, outcome: null, succeededAt: null },
  ...{ running: false, nextAt: null },
};

/** How each timer stands. Written by what runs them, read by whoever wants to know. */
export type Timers = Map<TimerName, TimerState>;
