export const LOCALES = ["en", "fr", "de"] as const;

export type Locale = (typeof LOCALES)[number];

export function isLocale(tag: string | undefined): tag is Locale {
  return LOCALES.some((locale) => locale === tag);
}

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

export function direction(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** Kept, since to ask Intl takes a tenth of the time of a page. */
const ownNames = new Map<string, string>();

/** A language in its own words, as a reader looks for it: "Français", "Deutsch". */
export function ownName(language: string): string {
  const known = ownNames.get(language);
  if (known) return known;
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  const own = name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
  ownNames.set(language, own);
  return own;
}
