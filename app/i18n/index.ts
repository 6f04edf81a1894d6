import { de } from "./de";
import { type Dictionary, en } from "./en";
import { fr } from "./fr";
import type { Locale } from "./locales";

export { countPhrase } from "./count";
export { countryName } from "./country";
export type { Dictionary } from "./en";
export type { MailAbout } from "./en/mail-words";
export { type Format, format } from "./format";
export { direction, isLocale, LOCALES, type Locale, ownName } from "./locales";

const DICTIONARIES: Record<Locale, Dictionary> = { en, fr, de };

export function dictionary(locale: Locale): Dictionary {
  return DICTIONARIES[locale];
}
