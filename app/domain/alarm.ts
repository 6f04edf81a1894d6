import type { LimitName } from "./limits";

/** What there can be unusually much of. */
export const ALARM_KINDS = ["network", "domain", "letter"] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** How it was noticed: a limit was used up, or many were confirmed within an hour. */
export const ALARM_CAUSES = ["limit", "confirmed"] as const;
export type AlarmCause = (typeof ALARM_CAUSES)[number];

/** The limits whose end is worth a moderator's look. An address that is beyond its own is mostly an impatient signer. */
export const ALARMING: Partial<Record<LimitName, AlarmKind>> = {
  "network-10m": "network",
  "network-1d": "network",
  "domain-1h": "domain",
  "domain-1d": "domain",
  "free-mail-1h": "domain",
  "free-mail-1d": "domain",
  "letter-1m": "letter",
  "letter-1d": "letter",
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** So many signatures confirmed within the window (milliseconds) are many. Organisations seldom share a network or a domain. */
export const MANY_CONFIRMED = { window: HOUR, network: 10, domain: 10, "free-mail": 100 } as const;

/** How long after the last time an alarm that nobody has seen is news. */
export const NEWS = HOUR;
/** Days after the last time, when an alarm is forgotten. */
export const ALARM_DAYS = 30;

type Known = { lastAt: number; seenAt: number | null };

/**
 * What becomes of an alarm when it happens again: it is written down once a minute at most, so that a flood has nothing to
 * multiply. What begins again an hour after somebody saw the last is an alarm of its own.
 */
export function goesOn(known: Known | undefined, now: number): "noted" | "again" | "anew" {
  // A clock that was ahead must not keep it quiet until then.
  if (!known || known.lastAt > now + MINUTE) return "anew";
  if (now < known.lastAt + MINUTE) return "noted";
  return known.seenAt === null || now < known.lastAt + HOUR ? "again" : "anew";
}
