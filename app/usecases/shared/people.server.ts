import { canonicalAddress } from "../../domain/email";
import { DomainError } from "../../domain/errors";
import type { Event } from "../../domain/event";
import type { Moderator, Role } from "../../domain/moderator";
import type { App } from "../app";
import { note } from "./journal.server";

export type LetIn = { outcome: "added" | "already"; moderator: Moderator };

/** Lets somebody in, in the caller's transaction; somebody who was removed, again. The first one is the owner. */
export function letIn(app: App, actor: Event["actor"], email: string, role?: Role): LetIn {
  const hashes = app.keys.addressHashes(canonicalAddress(email));
  const known = app.db.moderators.ofAddress(hashes);
  if (known?.removedAt === null) return { outcome: "already", moderator: known };
  const given = role ?? (app.db.moderators.active().length === 0 ? "owner" : "moderator");
  if (known) app.db.moderators.readmit(known.id, given);
  const at = app.now();
  const id = known?.id ?? app.db.moderators.insert(hashes, email, given, at).id;
  app.db.events.append({ at, type: "moderator.added", subject: String(id), actor, data: { role: given } });
  noteSeat(app, email, given);
  return { outcome: "added", moderator: { id, email, role: given, createdAt: at, removedAt: null } };
}

/** Takes somebody out: their sessions end with the next request, and their second factors are forgotten. */
export function takeOut(app: App, actor: Event["actor"], moderator: Moderator): { outcome: "removed" | "last-owner" } {
  if (isLastOwner(app, moderator)) return { outcome: "last-owner" };
  endSeat(app, actor, moderator);
  note(app, [{ kind: "removed", of: canonicalAddress(moderator.email) }]);
  return { outcome: "removed" };
}

/** The same for the journal's sake: it has the line, and whoever was removed stays so though no owner is left. */
export function endSeat(app: App, actor: Event["actor"], { id }: Moderator): void {
  const at = app.now();
  app.db.moderators.remove(id, at);
  app.db.events.append({ at, type: "moderator.removed", subject: String(id), actor, data: {} });
}

/** Gives another role, inside the caller's transaction. */
export function reseat(app: App, actor: Event["actor"], { id, role }: Moderator, to: Role): void {
  app.db.moderators.changeRole(id, to);
  app.db.events.append({
    ...{ at: app.now(), type: "moderator.role-changed", subject: String(id), actor },
    data: { from: role, to },
  });
}

/** That somebody has a seat at the desk, and with which role. */
export const noteSeat = (app: App, email: string, role: Role): void =>
  note(app, [{ kind: "seated", of: canonicalAddress(email), more: role }]);

/** Without an owner nobody could let anybody in. */
export const isLastOwner = ({ db }: App, { id, role }: Moderator): boolean =>
  role === "owner" && db.moderators.active().every((other) => other.role !== "owner" || other.id === id);

/** Somebody who may sign in. */
export function findColleague({ db }: App, id: number): Moderator {
  const person = Number.isSafeInteger(id) ? db.moderators.find(id) : undefined;
  if (person?.removedAt !== null) throw new DomainError("not-found");
  return person;
}
