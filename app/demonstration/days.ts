import { DAY } from "../domain/signature";

/** A minute of a day in UTC, counted back from today, so that a demonstration never grows old. */
export type Day = { daysAgo: number; minute: number };

/** Milliseconds since the epoch. */
export const at = ({ daysAgo, minute }: Day, now: number) => now - (now % DAY) - daysAgo * DAY + minute * 60_000;
