import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";

/** Says that somebody has looked into an alarm; where a colleague was faster, theirs is kept. */
export async function seeAlarm(app: App, moderator: Moderator, id: number): Promise<void> {
  demand(moderator, "decide");
  await app.db.write(() => app.db.alarms.see(id, moderator.id, app.now()));
}
