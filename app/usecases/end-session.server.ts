import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { findColleague } from "./shared/people.server";
import { type Seat, sessionName } from "./shared/session.server";

/** Ends one of the asker's own sessions; one that is over is no error. */
export async function endSession(app: App, { moderator }: Seat, name: string): Promise<void> {
  await app.db.write(() => {
    const session = app.db.sessions.of(moderator.id).find(({ idHash }) => sessionName(idHash) === name);
    if (!session) return;
    app.db.sessions.end(session.idHash);
    noteEnd(app, moderator, moderator, 1);
  });
}

/** Ends all of the asker's sessions but the one that asks. */
export async function endOtherSessions(app: App, { moderator, session }: Seat): Promise<void> {
  await app.db.write(() => {
    const ended = app.db.sessions.endAll(moderator.id, session.idHash);
    if (ended > 0) noteEnd(app, moderator, moderator, ended);
  });
}

/** An owner ends all sessions of a colleague: a phone was lost, say. */
export async function endSessionsOf(app: App, owner: Moderator, id: number): Promise<void> {
  demand(owner, "manage");
  await app.db.write(() => {
    const colleague = findColleague(app, id);
    const ended = app.db.sessions.endAll(id);
    if (ended > 0) noteEnd(app, owner, colleague, ended);
  });
}

function noteEnd(app: App, by: Moderator, of: Moderator, sessions: number) {
  const [type, subject] = ["moderator.session-ended" as const, String(of.id)];
  app.db.events.append({ at: app.now(), type, subject, actor: actorFor(by), data: { sessions } });
}
