import { letterState } from "../domain/letter";
import type { App } from "../usecases/app";

/** Every letter, those that have not opened yet too. */
export function surveyLetters({ db, now, settings }: App) {
  return db.letters.all().map(({ id, slug, language, version, opensAt, closesAt, listed, countries }) => {
    const texts = db.letters.texts(id, version);
    const own = texts.find((text) => text.language === language) ?? texts[0];
    return {
      slug,
      title: own?.title ?? "",
      state: letterState({ opensAt, closesAt }, now()),
      version,
      languages: texts.map((text) => text.language),
      opensAt: iso(opensAt),
      closesAt: iso(closesAt),
      listed,
      countries,
      url: `${settings.baseUrl}/letters/${slug}`,
    };
  });
}

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
