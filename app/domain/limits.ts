const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often what may happen, and within how long (milliseconds). The counts can be set; the windows cannot. */
export const LIMITS = {
  "network-10m": { count: 10, window: 10 * MINUTE },
  "network-1d": { count: 50, window: DAY },
  "links-10m": { count: 10, window: 10 * MINUTE },
  "links-1d": { count: 50, window: DAY },
  "address-1m": { count: 1, window: MINUTE },
  "address-1d": { count: 3, window: DAY },
  "domain-1h": { count: 30, window: HOUR },
  "domain-1d": { count: 100, window: DAY },
  "free-mail-1h": { count: 600, window: HOUR },
  "free-mail-1d": { count: 3_000, window: DAY },
  // The highest rate that a national petition site has seen is about 2,000 a minute: five times that, and that all day long.
  "letter-1m": { count: 10_000, window: MINUTE },
  "letter-1d": { count: 3_000_000, window: DAY },
  "code-day": { count: 10, window: DAY },
  "factor-day": { count: 10, window: DAY },
  "sign-in-1h": { count: 20, window: HOUR },
  "sign-in-address-1h": { count: 10, window: HOUR },
  "reading-1m": { count: 120, window: MINUTE },
  "posting-1m": { count: 120, window: MINUTE },
} as const;
export type LimitName = keyof typeof LIMITS;
export type LimitCounts = Record<LimitName, number>;

export const DEFAULT_LIMITS = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { count }]) => [name, count]),
) as LimitCounts;
