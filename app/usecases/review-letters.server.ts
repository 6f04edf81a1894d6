import { DomainError } from "../domain/errors";
import type { EventType } from "../domain/event";
import { letterState } from "../domain/letter";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { nameOf } from "./shared/decision.server";

/** Every letter for the desk, scheduled ones too, the newest first. */
export function reviewLetters(app: App, moderator: Moderator) {
  demand(moderator, "see");
  return app.db.letters.all().map((letter) => {
    const { slug, listed, countries, pausedAt, reminds, heldAt, heldNotice, tellsWithdrawals } = letter;
    const texts = app.db.letters.texts(letter.id, letter.version);
    const own = texts.find(({ language }) => language === letter.language) ?? texts[0];
    const languages = [letter.language, ...texts.map(({ language }) => language)];
    return {
      ...{
        slug,
        listed,
        countries,
        pausedAt,
        reminds,
        pausedReason: letter.pausedReason,
        heldAt,
        heldNotice,
        tellsWithdrawals,
      },
      title: own?.title ?? slug,
      state: letterState(letter, app.now()),
      languages: [...new Set(languages)],
    };
  });
}

/** One of them, and who paused its names and put its signing on hold. */
export function reviewLetter(app: App, moderator: Moderator, slug: string) {
  const letter = reviewLetters(app, moderator).find((one) => one.slug === slug);
  if (!letter) throw new DomainError("not-found");
  const events = app.db.events.ofSubject(slug);
  const by = (wanted: EventType) => {
    const last = events.findLast(({ type }) => type === wanted);
    return last ? nameOf(app, last.actor) : null;
  };
  return { ...letter, pausedBy: by("letter.paused"), heldBy: by("letter.held") };
}
