import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";

/** "already": somebody was faster, and nothing was changed. */
export type SettleOutcome = { outcome: "settled" | "already" };

/** Says that a report needs nothing more. What followed from it is another step: undoing, say. */
export async function settleReport(app: App, moderator: Moderator, id: string): Promise<SettleOutcome> {
  demand(moderator, "decide");
  return app.db.write((): SettleOutcome => {
    const report = app.db.reports.find(id);
    if (!report) throw new DomainError("not-found");
    const at = app.now();
    if (!app.db.reports.settle(id, moderator.id, at)) return { outcome: "already" };
    const subject = report.signatureId;
    app.db.events.append({ at, type: "report.settled", subject, actor: actorFor(moderator), data: { report: id } });
    return { outcome: "settled" };
  });
}
