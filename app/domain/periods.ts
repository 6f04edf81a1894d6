/** How many whole days something is kept after it is over: all of them can be set. */
const PERIODS = {
  /** A signature that nobody confirmed, after signing. */
  unconfirmed: 30,
  /** What a declined or merged one said, after the decision. */
  declined: 180,
  withdrawn: 180,
  /** From which network a signature came, after signing. */
  networks: 30,
  /** Mails that went out, and codes. */
  mails: 30,
  /** Reports of readers, after they were settled. */
  reports: 30,
  /** The address of whoever signed, and a name and role that are not public, after the letter closed. */
  contacts: 180,
} as const;
export type Period = keyof typeof PERIODS;
export type PeriodDays = Record<Period, number>;
export const PERIOD_NAMES = Object.keys(PERIODS) as Period[];

export const DEFAULT_PERIODS: PeriodDays = { ...PERIODS };
