import type { BulkAction } from "../../db/bulk.server";
import { LEAVES } from "../domain/bulk";
import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor, nameOf } from "./shared/decision.server";
import { reasonTitles } from "./shared/decline-reasons.server";

const PAGE = 100;
const RECENT = 50;

/** What is to be done, or was done, to many at once, with a page of the names. */
export function reviewBulk(app: App, moderator: Moderator, id: string, after: number) {
  demand(moderator, "see");
  const action = app.db.bulk.find(id);
  if (!action) throw new DomainError("not-found");
  const names = app.db.bulk.names(id, after, PAGE + 1);
  return {
    ...described(app, action),
    counts: app.db.bulk.counts(id),
    similar: action.act === "approve" && action.state === "shown" ? app.db.bulk.countSimilar(id) : 0,
    names: names.slice(0, PAGE).map((name) => ({ ...name, similar: name.similar === 1 && action.act === "approve" })),
    next: names.length > PAGE ? (names[PAGE - 1]?.position ?? null) : null,
  };
}

/** The last ones that were done, by anybody. */
export function recentBulks(app: App, moderator: Moderator) {
  demand(moderator, "see");
  return app.db.bulk
    .recent(RECENT)
    .map((action) => ({ ...described(app, action), counts: app.db.bulk.counts(action.id) }));
}

const described = (app: App, { moderatorId, reasonCode, ...action }: BulkAction) => ({
  ...action,
  mails: action.mails === 1,
  leaves: LEAVES[action.act],
  by: nameOf(app, actorFor({ id: moderatorId })),
  reason: reasonCode && reasonTitles(app, reasonCode).en,
});
