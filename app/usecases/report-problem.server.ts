import { ID_BYTES, toId } from "../domain/ids";
import type { Problem } from "../domain/report";
import type { App } from "./app";
import { countAgainst } from "./shared/limits.server";
import { raiseAlarms } from "./shared/raise-alarm.server";
import { shownList } from "./shared/shown-list.server";

type Input = {
  slug: string;
  /** The signature whose name it is about. */
  id: string;
  problem: Problem;
  /** The client's network, for the limits. */
  network: string;
  /** A field that people don't see was filled in: answered as always, and nothing is kept. */
  robot: boolean;
};

export type ReportOutcome =
  | { outcome: "reported" | "not-listed" }
  /** Milliseconds until this network may report or sign again. */
  | { outcome: "limited"; wait: number };

/** Takes in what a reader says is wrong with a name on the list. Nothing about the name changes. */
export async function reportProblem(app: App, { slug, id, problem, network, robot }: Input): Promise<ReportOutcome> {
  return app.db.write((): ReportOutcome => {
    const letter = shownList(app, slug);
    if (!letter || !app.db.signatories.find(letter.id, id)) return { outcome: "not-listed" };
    const { wait, usedUp } = countAgainst(app, [
      ["network-10m", network],
      ["network-1d", network],
    ]);
    raiseAlarms(app, usedUp, letter.id);
    if (wait > 0) return { outcome: "limited", wait };
    if (robot) return { outcome: "reported" };

    const at = app.now();
    const report = toId(app.random(ID_BYTES));
    app.db.reports.insert({ id: report, signatureId: id, createdAt: at, ...problem });
    app.db.events.append({ at, type: "report.made", subject: id, actor: "reader", data: { report } });
    return { outcome: "reported" };
  });
}
