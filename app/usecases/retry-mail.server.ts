import type { OutboxRow } from "../../db/outbox.server";
import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";

/**
 * Sends a mail that failed or waits for its next try again, at once and as if it were new. It says what is true then, and
 * nothing where that no longer holds.
 */
export async function retryMail(app: App, moderator: Moderator, id: number): Promise<{ outcome: "retried" | "gone" }> {
  demand(moderator, "decide");
  return app.db.write(() => {
    const mail = app.db.outbox.find(id);
    if (!mail) throw new DomainError("not-found");
    if (!app.db.outbox.again(id, app.now())) return { outcome: "gone" as const };
    note(app, moderator, mail);
    return { outcome: "retried" as const };
  });
}

/** The same for all that failed. */
export async function retryFailedMails(app: App, moderator: Moderator): Promise<{ retried: number }> {
  demand(moderator, "decide");
  return app.db.write(() => {
    const failed = app.db.outbox.failed().filter(({ id }) => app.db.outbox.again(id, app.now()));
    for (const mail of failed) note(app, moderator, mail);
    return { retried: failed.length };
  });
}

const note = (app: App, moderator: Moderator, { id, kind, signatureId, moderatorId }: OutboxRow) =>
  app.db.events.append({
    at: app.now(),
    type: "mail.sent-again",
    subject: signatureId ?? String(moderatorId),
    actor: actorFor(moderator),
    data: { mail: id, kind },
  });
