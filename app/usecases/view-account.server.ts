import { isFactor } from "../domain/factor";
import { partyOf } from "../domain/passkey";
import type { App } from "./app";
import { type Seat, sessionName } from "./shared/session.server";

/** Somebody's own factors, recovery codes and sessions. */
export function viewAccount(app: App, { moderator, session }: Seat) {
  const { id, email, role } = moderator;
  const lines = app.db.credentials.of(id);
  const factors = lines.filter(({ kind }) => isFactor(kind));
  return {
    ...{ email, role, factors },
    hasTotp: factors.some(({ kind }) => kind === "totp"),
    digest: app.db.digests.of(id),
    passkeysPossible: partyOf(app.settings.baseUrl) !== null,
    codesLeft: lines.filter(({ kind, usedAt }) => kind === "recovery" && usedAt === null).length,
    sessions: app.db.sessions.of(id).map(({ idHash, browser, createdAt, seenAt }) => ({
      ...{ id: sessionName(idHash), browser, createdAt, seenAt, isThis: idHash.equals(session.idHash) },
    })),
  };
}
