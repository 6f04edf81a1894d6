import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";

/** Says whether a letter's pages tell that an organisation withdrew. What was withdrawn before stays as it was told then. */
export async function switchWithdrawals(app: App, moderator: Moderator, slug: string, tells: boolean): Promise<void> {
  demand(moderator, "manage");
  await app.db.write(() => {
    const letter = app.db.letters.find(slug);
    if (!letter) throw new DomainError("not-found");
    if (letter.tellsWithdrawals === tells) return;
    const at = app.now();
    app.db.withdrawals.set(letter.id, tells);
    app.db.letters.update(letter.id, at, {});
    const what = { type: "letter.withdrawals", subject: slug, data: { told: tells } } as const;
    app.db.events.append({ ...what, at, actor: actorFor(moderator) });
  });
}
