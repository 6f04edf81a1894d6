import { type ReasonWords, reasonCode } from "../domain/decline";
import { DomainError } from "../domain/errors";
import type { EventType } from "../domain/event";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { declineReasons, type Reason } from "./shared/decline-reasons.server";

/** Every reason for declining, in the order in which they are offered. */
export function reviewReasons(app: App, moderator: Moderator): Reason[] {
  demand(moderator, "see");
  return declineReasons(app);
}

/** One of them, to be changed. */
export function reviewReason(app: App, moderator: Moderator, code: string): Reason {
  demand(moderator, "manage");
  return find(app, code);
}

/** Adds a reason after the others; its code, which comes from the English title and never changes. */
export async function addReason(app: App, moderator: Moderator, words: ReasonWords): Promise<{ code: string }> {
  demand(moderator, "manage");
  return app.db.write(() => {
    const taken = declineReasons(app).map(({ code }) => code);
    const code = reasonCode(words.en?.title ?? "", [...taken, "new"]);
    app.db.declineReasons.save({ code, position: taken.length, words, retiredAt: null });
    tell(app, moderator, "reason.added", code);
    return { code };
  });
}

/** Other words for a reason. What was declined for it before is shown by them too; mails that went out are not. */
export async function changeReason(app: App, moderator: Moderator, code: string, words: ReasonWords): Promise<void> {
  demand(moderator, "manage");
  await app.db.write(() => {
    const { position, retiredAt } = find(app, code);
    app.db.declineReasons.save({ code, position, retiredAt, words });
    tell(app, moderator, "reason.changed", code);
  });
}

export type OfferOutcome = { outcome: "done" } /** No other would be left to decline for. */ | { outcome: "last" };

/** Retires a reason, which is then no longer offered, or offers it again. Decisions that were made for it keep it. */
export async function offerReason(
  app: App,
  moderator: Moderator,
  code: string,
  offered: boolean,
): Promise<OfferOutcome> {
  demand(moderator, "manage");
  return app.db.write((): OfferOutcome => {
    const { position, words, retiredAt } = find(app, code);
    if ((retiredAt === null) === offered) return { outcome: "done" };
    const others = declineReasons(app).filter((other) => other.retiredAt === null && other.code !== code);
    if (!offered && others.length === 0) return { outcome: "last" };
    app.db.declineReasons.save({ code, position, words, retiredAt: offered ? null : app.now() });
    tell(app, moderator, offered ? "reason.restored" : "reason.retired", code);
    return { outcome: "done" };
  });
}

function find(app: App, code: string): Reason {
  const reason = declineReasons(app).find((candidate) => candidate.code === code);
  if (!reason) throw new DomainError("not-found");
  return reason;
}

const tell = (app: App, moderator: Moderator, type: EventType, subject: string) =>
  app.db.events.append({ at: app.now(), type, subject, actor: actorFor(moderator), data: {} });
