import { letterState } from "../domain/letter";
import type { App } from "./app";

export type CloseOutcome = {
  outcome: "closed" | "not-found" | "already-closed";
};

/** Closes a letter now: no new signatures; mails under way can be confirmed for 72 hours. */
export async function closeLetter(app: App, slug: string): Promise<CloseOutcome> {
  return app.db.write((): CloseOutcome => {
    const letter = app.db.letters.find(slug);
    if (!letter) return { outcome: "not-found" };
    const now = app.now();
    if (letterState(letter, now) === "closed") return { outcome: "already-closed" };
    const opensAt = letter.opensAt === null ? null : Math.min(letter.opensAt, now);
    app.db.letters.update(letter.id, now, { opensAt, closesAt: now });
    app.db.events.append({
      at: now,
      type: "letter.closed",
      subject: slug,
      actor: "operator",
      data: {},
    });
    return { outcome: "closed" };
  });
}
