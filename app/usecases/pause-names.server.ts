import { DomainError } from "../domain/errors";
import type { EventType } from "../domain/event";
import { demand, type Moderator } from "../domain/moderator";
import type { PauseReason } from "../domain/pause";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";

type Input = {
  moderator: Moderator;
  slug: string;
  /** Since when the names were paused as the moderator saw it. */
  seen: number | null;
};

/** "overtaken": somebody paused or resumed meanwhile, and nothing was changed. */
type PauseOutcome = { outcome: "done" | "overtaken" };

/** Takes all names of a letter from every public page, at once; letter and count stay. Again: changes the reason. */
export const pauseNames = (app: App, { reason, ...input }: Input & { reason: PauseReason }): Promise<PauseOutcome> =>
  change(app, input, "letter.paused", { pausedAt: input.seen ?? app.now(), pausedReason: reason });

/** Shows them again, as they were. */
export const resumeNames = (app: App, input: Input): Promise<PauseOutcome> =>
  change(app, input, "letter.resumed", { pausedAt: null, pausedReason: null });

type Fields = { pausedAt: number | null; pausedReason: PauseReason | null };

function change(app: App, { moderator, slug, seen }: Input, type: EventType, fields: Fields): Promise<PauseOutcome> {
  demand(moderator, "manage");
  return app.db.write((): PauseOutcome => {
    const letter = app.db.letters.find(slug);
    if (!letter) throw new DomainError("not-found");
    if (letter.pausedAt !== seen || (seen === null && fields.pausedAt === null)) return { outcome: "overtaken" };
    const at = app.now();
    app.db.letters.update(letter.id, at, fields);
    const data = { languages: Object.keys(fields.pausedReason ?? {}) };
    app.db.events.append({ at, type, subject: slug, actor: actorFor(moderator), data });
    return { outcome: "done" };
  });
}
