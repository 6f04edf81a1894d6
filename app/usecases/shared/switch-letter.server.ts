import type { Letter } from "../../../db/letters.server";
import { DomainError } from "../../domain/errors";
import type { EventType } from "../../domain/event";
import { demand, type Moderator } from "../../domain/moderator";
import type { PauseReason } from "../../domain/pause";
import type { App } from "../app";
import { actorFor } from "./decision.server";

export type SwitchInput = {
  moderator: Moderator;
  slug: string;
  /** Since when it was so as the moderator saw it. */
  seen: number | null;
};

/** "overtaken": somebody switched it meanwhile, and nothing was changed. */
export type SwitchOutcome = { outcome: "done" | "overtaken" };

/** A switch of a letter that an owner throws: since when it is on, and what is told meanwhile. */
type Switch = {
  type: EventType;
  since: (letter: Letter) => number | null;
  to: { at: number; words: PauseReason } | null;
  fields: (at: number | null, words: PauseReason | null) => Partial<Letter>;
};

export function switchLetter(
  app: App,
  input: SwitchInput,
  { type, since, to, fields }: Switch,
): Promise<SwitchOutcome> {
  const { moderator, slug, seen } = input;
  demand(moderator, "manage");
  return app.db.write((): SwitchOutcome => {
    const letter = app.db.letters.find(slug);
    if (!letter) throw new DomainError("not-found");
    if (since(letter) !== seen || (seen === null && to === null)) return { outcome: "overtaken" };
    const at = app.now();
    app.db.letters.update(letter.id, at, fields(to?.at ?? null, to?.words ?? null));
    const data = { languages: Object.keys(to?.words ?? {}) };
    app.db.events.append({ at, type, subject: slug, actor: actorFor(moderator), data });
    return { outcome: "done" };
  });
}
