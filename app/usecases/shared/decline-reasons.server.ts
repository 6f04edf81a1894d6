import { dictionary, LOCALES, type Locale } from "~/i18n";
import { DECLINE_REASONS, inOrder, type ReasonWords } from "../../domain/decline";
import type { App } from "../app";

export type Reason = {
  /** What signatures and events carry. It never changes. */
  code: string;
  position: number;
  words: ReasonWords<Locale>;
  /** Since when it is no longer offered. Earlier decisions still name it. */
  retiredAt: number | null;
  /** Whether its words stand in the dictionaries, where an owner changed it. */
  origin: "ours" | "changed" | "own";
};

/** Every reason for declining, in the order in which they are offered, those that are retired included. */
export function declineReasons({ db }: Pick<App, "db">): Reason[] {
  const rows = db.declineReasons.all();
  const untouched = DECLINE_REASONS.filter((code) => rows.every((row) => row.code !== code)).map((code) => ({
    ...{ code, position: DECLINE_REASONS.indexOf(code), words: {}, retiredAt: null, origin: "ours" as const },
  }));
  const touched = rows.map((row) => ({ ...row, origin: isOurs(row.code) ? ("changed" as const) : ("own" as const) }));
  return inOrder([...untouched, ...touched]).map((reason) => ({ ...reason, words: inEveryLanguage(reason) }));
}

/** A reason's title in each language, whatever became of the reason. */
export function reasonTitles(app: Pick<App, "db">, code: string): Record<Locale, string> {
  const reason = declineReasons(app).find((candidate) => candidate.code === code);
  return eachLanguage((locale) => reason?.words[locale].title ?? code);
}

/** What nobody wrote in a language, the dictionaries say, or else another language. */
function inEveryLanguage({ code, words }: { code: string; words: ReasonWords }): ReasonWords<Locale> {
  const [any] = Object.values(words);
  return eachLanguage(
    (locale) =>
      words[locale] ??
      (isOurs(code) ? dictionary(locale).decline[code] : undefined) ??
      any ?? { title: code, text: "" },
  );
}

const eachLanguage = <T>(say: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Record<Locale, T>;

const isOurs = (code: string): code is (typeof DECLINE_REASONS)[number] =>
  DECLINE_REASONS.some((candidate) => candidate === code);
