import { canonicalAddress } from "../domain/email";
import type { Role } from "../domain/moderator";
import type { App } from "./app";
import { signInLink } from "./shared/links.server";
import { type LetIn, letIn, takeOut } from "./shared/people.server";
import { newId } from "./shared/post.server";

/** Lets somebody in. The first one is the owner. */
export const addModerator = (app: App, email: string, role?: Role): Promise<LetIn> =>
  app.db.write(() => letIn(app, "operator", email, role));

export type RemoveOutcome = { outcome: "removed" | "not-found" | "last-owner" };

/** Their sessions end with the next request. The last owner cannot be removed. */
export async function removeModerator(app: App, email: string): Promise<RemoveOutcome> {
  return app.db.write((): RemoveOutcome => {
    const known = app.db.moderators.ofAddress(app.keys.addressHashes(canonicalAddress(email)));
    return known?.removedAt === null ? takeOut(app, "operator", known) : { outcome: "not-found" };
  });
}

/** Who may sign in, and whether a second factor is asked of them. */
export const listModerators = ({ db }: App) =>
  db.moderators.active().map((moderator) => ({ ...moderator, hasFactor: db.credentials.hasFactor(moderator.id) }));

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
