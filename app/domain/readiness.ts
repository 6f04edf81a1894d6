const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MEGABYTE = 1_000_000;

/** With less free bytes the next write may fail; with less room somebody should look. */
export const [LEAST_FREE, LEAST_ROOM] = [2 * MEGABYTE, 500 * MEGABYTE];
/** An hourly backup that is older than this did not come for a day. */
export const OLDEST_BACKUP = 26 * HOUR;

/** What is looked at. Times are milliseconds, sizes bytes. */
export type Signs = {
  /** Whether a write can be begun; "busy": another process writes just now. */
  writes: "yes" | "busy" | "no";
  hasOurSchema: boolean;
  freeBytes: number;
  /** How long the oldest mail has waited; null where none does. */
  mailWaits: number | null;
  /** How old the newest backup is; of a new site, for how long the first one is waited for, null in its first seconds. */
  backupAge: number | null;
  demonstration: boolean;
};

/**
 * What must hold. What is `needed` makes the site not ready, for then it takes no signature and no decision; the rest is for
 * somebody to mend while it goes on: a mail server that is down must not take the letter from its readers.
 */
const CHECKS = {
  database: { needed: true, holds: ({ writes }: Signs) => writes !== "no" },
  schema: { needed: true, holds: ({ hasOurSchema }: Signs) => hasOurSchema },
  disk: { needed: true, holds: ({ freeBytes }: Signs) => freeBytes >= LEAST_FREE },
  room: { needed: false, holds: ({ freeBytes }: Signs) => freeBytes >= LEAST_ROOM },
  mail: { needed: false, holds: ({ mailWaits }: Signs) => mailWaits === null || mailWaits < 15 * MINUTE },
  /** A demonstration has nothing to lose. */
  backup: {
    needed: false,
    holds: ({ backupAge, demonstration }: Signs) => demonstration || backupAge === null || backupAge < OLDEST_BACKUP,
  },
} as const satisfies Record<string, { needed: boolean; holds: (signs: Signs) => boolean }>;
export type Check = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as Check[];

export type Readiness = { ready: boolean; checks: Record<Check, { ok: boolean; needed: boolean }> };

export function readinessOf(signs: Signs): Readiness {
  const checks = Object.fromEntries(
    Object.entries(CHECKS).map(([name, { needed, holds }]) => [name, { ok: holds(signs), needed }]),
  ) as Readiness["checks"];
  return { ready: Object.values(checks).every(({ ok, needed }) => ok || !needed), checks };
}
