import type { Locale } from "./locales";

/** Intl's tags for the interface languages: dates and lists in British English. */
const TAGS: Record<Locale, string> = { en: "en-GB", fr: "fr-FR", de: "de-DE" };

export type Forms = { one: string; other: string };

export type Format = ReturnType<typeof makeFormat>;

const made = new Map<Locale, Format>();

/** Dates, numbers and names of a language. Times are milliseconds since the epoch and shown in UTC. */
export function format(locale: Locale): Format {
  const known = made.get(locale);
  if (known) return known;
  const fresh = makeFormat(TAGS[locale]);
  made.set(locale, fresh);
  return fresh;
}

function makeFormat(tag: string) {
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const shortDates = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(tag, { timeStyle: "short", timeZone: "UTC" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const regions = new Intl.DisplayNames(tag, { type: "region" });
  const languages = new Intl.DisplayNames(tag, { type: "language" });
  const collator = new Intl.Collator(tag);
  return {
    number: (n: number) => numbers.format(n),
    /** The form for a count; `#` in it stands for the number. */
    plural: (n: number, forms: Forms) =>
      (plurals.select(n) === "one" ? forms.one : forms.other).replace("#", numbers.format(n)),
    date: (ms: number) => dates.format(ms),
    shortDate: (ms: number) => shortDates.format(ms),
    month: (ms: number) => months.format(ms),
    time: (ms: number) => times.format(ms),
    dateTime: (ms: number) => `${dates.format(ms)}, ${times.format(ms)} UTC`,
    list: (items: readonly string[]) => lists.format(items),
    region: (code: string) => regions.of(code) ?? code,
    language: (code: string) => languages.of(code) ?? code,
    compare: (a: string, b: string) => collator.compare(a, b),
  };
}
