import { type Forms, format } from "./format";
import type { Locale } from "./locales";

const MONTH = 30;

/** Says a number of days as people do: from two months on, what is whole months is months. */
export function period(locale: Locale, days: Forms, months: Forms) {
  const { plural } = format(locale);
  return (n: number) => (n >= 2 * MONTH && n % MONTH === 0 ? plural(n / MONTH, months) : plural(n, days));
}
