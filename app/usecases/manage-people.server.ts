import { demand, type Moderator, type Role } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { findColleague, isLastOwner, noteSeat, reseat, takeOut } from "./shared/people.server";

export type PeopleOutcome = { outcome: "done" | "last-owner" };

/** Takes effect with their next request. */
export async function changeRole(app: App, owner: Moderator, id: number, role: Role): Promise<PeopleOutcome> {
  demand(owner, "manage");
  return app.db.write((): PeopleOutcome => {
    const person = findColleague(app, id);
    if (person.role === role) return { outcome: "done" };
    if (isLastOwner(app, person)) return { outcome: "last-owner" };
    reseat(app, actorFor(owner), person, role);
    noteSeat(app, person.email, role);
    return { outcome: "done" };
  });
}

export async function removeColleague(app: App, owner: Moderator, id: number): Promise<PeopleOutcome> {
  demand(owner, "manage");
  return app.db.write((): PeopleOutcome => {
    const { outcome } = takeOut(app, actorFor(owner), findColleague(app, id));
    return { outcome: outcome === "removed" ? "done" : outcome };
  });
}
