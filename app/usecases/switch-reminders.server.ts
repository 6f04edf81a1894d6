import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";

/** Says whether a letter's signers are reminded. */
export async function switchReminders(app: App, moderator: Moderator, slug: string, reminds: boolean): Promise<void> {
  demand(moderator, "manage");
  await app.db.write(() => {
    const letter = app.db.letters.find(slug);
    if (!letter) throw new DomainError("not-found");
    if (letter.reminds === reminds) return;
    app.db.reminders.set(letter.id, reminds);
    const what = { type: "letter.reminds", subject: slug, data: { on: reminds } } as const;
    app.db.events.append({ ...what, at: app.now(), actor: actorFor(moderator) });
  });
}
