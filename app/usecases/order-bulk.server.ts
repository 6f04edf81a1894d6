import { WORK, type Working } from "../domain/bulk";
import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { declineReasons } from "./shared/decline-reasons.server";

/** `already`: somebody was faster, or pressed twice. */
type Ordered = { outcome: "ordered" | "already" };
/** Nobody is declined without a reason. */
type Started = Ordered | { outcome: "no-reason" };

/** Orders what was shown to be done. The server works it off: see workBulk. */
export async function startBulk(
  app: App,
  moderator: Moderator,
  id: string,
  { reason, mails: wanted }: { reason: string; mails: boolean },
): Promise<Started> {
  demand(moderator, "decide");
  return app.db.write((): Started => {
    const action = app.db.bulk.find(id);
    if (!action) throw new DomainError("not-found");
    const declines = action.act === "decline";
    if (declines && declineReasons(app).every(({ code }) => code !== reason)) return { outcome: "no-reason" };
    const [reasonCode, mails] = declines ? [reason, wanted] : [null, false];
    if (!app.db.bulk.start(id, app.now(), { reasonCode, mails })) return { outcome: "already" };
    note(app, moderator, id, "doing");
    return { outcome: "ordered" };
  });
}

/** Orders all of it to be taken back, as far as nothing has happened to a signature since. */
export async function undoBulk(app: App, moderator: Moderator, id: string): Promise<Ordered> {
  demand(moderator, "decide");
  return app.db.write((): Ordered => {
    if (!app.db.bulk.find(id)) throw new DomainError("not-found");
    if (!app.db.bulk.undo(id, moderator.id)) return { outcome: "already" };
    note(app, moderator, id, "undoing");
    return { outcome: "ordered" };
  });
}

function note({ db, now }: App, moderator: Moderator, id: string, state: Working): void {
  const { of, event } = WORK[state];
  const action = db.bulk.find(id);
  const count = db.bulk.counts(id).find((counted) => counted.state === of)?.count ?? 0;
  const data = { act: action?.act ?? null, count, reason: action?.reasonCode ?? null };
  db.events.append({ at: now(), type: event, subject: id, actor: actorFor(moderator), data });
}
