import { demand, type Moderator, type Role } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { findColleague, letIn } from "./shared/people.server";
import { mayMail, post } from "./shared/post.server";

export type InviteOutcome = { outcome: "invited" | "already" | "blocked" } | { outcome: "limited"; wait: number };

/** Lets a colleague in, and mails them where to sign in. */
export async function inviteModerator(app: App, owner: Moderator, { email, role }: { email: string; role: Role }) {
  demand(owner, "manage");
  return app.db.write((): InviteOutcome => {
    const refused = mayInvite(app, email);
    if (refused) return refused;
    const { outcome, moderator } = letIn(app, actorFor(owner), email, role);
    if (outcome === "already") return { outcome };
    post(app, { kind: "moderator-invited", moderatorId: moderator.id });
    return { outcome: "invited" };
  });
}

/** Mails the invitation again. */
export async function inviteAgain(app: App, owner: Moderator, id: number): Promise<InviteOutcome> {
  demand(owner, "manage");
  return app.db.write((): InviteOutcome => {
    const { email } = findColleague(app, id);
    const refused = mayInvite(app, email);
    if (refused) return refused;
    post(app, { kind: "moderator-invited", moderatorId: id });
    const [type, subject] = ["moderator.invited" as const, String(id)];
    app.db.events.append({ at: app.now(), type, subject, actor: actorFor(owner), data: {} });
    return { outcome: "invited" };
  });
}

/** An invitation is a mail like any other that is asked for. Nobody could sign in from an address that no mail may reach. */
function mayInvite(app: App, email: string): InviteOutcome | undefined {
  const { wait, blocked } = mayMail(app, email);
  if (blocked) return { outcome: "blocked" };
  return wait > 0 ? { outcome: "limited", wait } : undefined;
}
