import type { Dictionary } from "~/i18n";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in the unit that suits it, rounded up: nothing takes longer than it says. */
export function duration({ under, minutes, hours, days }: Dictionary["integrity"], milliseconds: number): string {
  if (milliseconds < MINUTE) return under;
  if (milliseconds <= 90 * MINUTE) return minutes(Math.ceil(milliseconds / MINUTE));
  return milliseconds <= 2 * DAY ? hours(Math.ceil(milliseconds / HOUR)) : days(Math.ceil(milliseconds / DAY));
}
