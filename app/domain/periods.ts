/** How many days what is over is kept for, unless the settings say otherwise. */
export const PERIODS = {
  unconfirmed: 30,
  declined: 180,
  withdrawn: 180,
  networks: 30,
  mails: 30,
  reports: 30,
  contacts: 180,
} as const;
export type PeriodName = keyof typeof PERIODS;
export type Periods = Record<PeriodName, number>;
export const DEFAULT_PERIODS: Periods = { ...PERIODS };
