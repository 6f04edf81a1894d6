import { canonicalAddress } from "../domain/email";
import type { Moderator, Role } from "../domain/moderator";
import type { App } from "./app";
import { signInLink } from "./shared/links.server";
import { newId } from "./shared/post.server";

export type AddOutcome = { outcome: "added"; moderator: Moderator } | { outcome: "already"; moderator: Moderator };

/** Lets somebody in. The first one is the owner. */
export async function addModerator(app: App, email: string, role?: Role): Promise<AddOutcome> {
  return app.db.write((): AddOutcome => {
    const hashes = app.keys.addressHashes(canonicalAddress(email));
    const known = app.db.moderators.ofAddress(hashes);
    if (known?.removedAt === null) return { outcome: "already", moderator: known };
    const given = role ?? (app.db.moderators.active().length === 0 ? "owner" : "moderator");
    if (known) app.db.moderators.readmit(known.id, given);
    const id = known?.id ?? app.db.moderators.insert(hashes, email, given, app.now()).id;
    const at = app.now();
    app.db.events.append({
      at,
      type: "moderator.added",
      subject: String(id),
      actor: "operator",
      data: { role: given },
    });
    return {
      outcome: "added",
      moderator: { id, email, role: given, createdAt: at, removedAt: null },
    };
  });
}

export type RemoveOutcome = { outcome: "removed" | "not-found" | "last-owner" };

/** Their sessions end with the next request. The last owner cannot be removed. */
export async function removeModerator(app: App, email: string): Promise<RemoveOutcome> {
  return app.db.write((): RemoveOutcome => {
    const known = app.db.moderators.ofAddress(app.keys.addressHashes(canonicalAddress(email)));
    if (known?.removedAt !== null) return { outcome: "not-found" };
    const owners = app.db.moderators.active().filter(({ role }) => role === "owner");
    if (known.role === "owner" && owners.length === 1) return { outcome: "last-owner" };
    app.db.moderators.remove(known.id, app.now());
    const subject = String(known.id);
    app.db.events.append({
      at: app.now(),
      type: "moderator.removed",
      subject,
      actor: "operator",
      data: {},
    });
    return { outcome: "removed" };
  });
}

/** A link that signs a moderator in once, within 30 minutes, by itself: for the operator's terminal, never a mail. */
export async function makeSignInLink(app: App, email: string): Promise<{ url: string } | undefined> {
  return app.db.write(() => {
    const known = app.db.moderators.ofAddress(app.keys.addressHashes(canonicalAddress(email)));
    if (known?.removedAt !== null) return undefined;
    const id = newId(app);
    const [createdAt, sentAt] = [app.now(), app.now()];
    app.db.challenges.insert({
      id,
      purpose: "sign-in-link",
      moderatorId: known.id,
      createdAt,
      sentAt,
    });
    return { url: signInLink(app, id) };
  });
}
