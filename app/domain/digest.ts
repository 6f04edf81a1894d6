import { DAY } from "./signature";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often a moderator is told by mail that something new waits. */
export const DIGESTS = ["off", "at-once", "hourly", "daily"] as const;
export type Digest = (typeof DIGESTS)[number];

/** When one is due, in milliseconds: `at` is where in each stretch of time it falls, in UTC. */
const TIMES: Record<Exclude<Digest, "off">, { every: number; at: number }> = {
  // What comes at about the same time is one mail.
  "at-once": { every: 5 * MINUTE, at: 0 },
  hourly: { every: HOUR, at: 0 },
  daily: { every: DAY, at: 6 * HOUR },
};

/** Whether the time for another has come since the last one. */
export function isDigestDue(digest: Digest, last: number, now: number): boolean {
  if (digest === "off") return false;
  const { every, at } = TIMES[digest];
  const turn = (time: number) => Math.floor((time - at) / every);
  return turn(now) > turn(last);
}
