import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { findColleague, isLastOwner } from "./shared/people.server";

/** Everybody who may sign in, for whoever may. */
export function viewPeople(app: App, moderator: Moderator) {
  demand(moderator, "see");
  return app.db.moderators.active().map(({ id, email, role }) => ({
    ...{ id, email, role, isYou: id === moderator.id, hasFactor: app.db.credentials.hasFactor(id) },
  }));
}

/** One colleague, and how often they did what. */
export function viewPerson(app: App, owner: Moderator, id: number) {
  demand(owner, "manage");
  const person = findColleague(app, id);
  const { email, role, createdAt } = person;
  return {
    ...{ id, email, role, createdAt, isYou: id === owner.id, hasFactor: app.db.credentials.hasFactor(id) },
    isLastOwner: isLastOwner(app, person),
    sessions: app.db.sessions.of(id).length,
    did: app.db.events.countsOf(actorFor({ id })).filter(({ type }) => !type.startsWith("moderator.")),
  };
}
