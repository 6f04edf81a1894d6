import { createHash } from "node:crypto";
import type { CredentialLine } from "../../../db/credentials.server";
import { DomainError } from "../../domain/errors";
import { type Factor, RECOVERY_BYTES, RECOVERY_CODES, toRecoveryCode } from "../../domain/factor";
import type { App } from "../app";
import { actorFor } from "./decision.server";
import { newId, post } from "./post.server";
import { moveSession, type Seat } from "./session.server";

export type NewFactor = Pick<CredentialLine, "id"> & { kind: Factor; secret: string; counter: number };
export type Added = { outcome: "added"; token: string; isFirst: boolean };

/** Adds a second factor that was just shown to work, in the caller's transaction. The session has a new token from here on. */
export function addFactor(app: App, seat: Seat, factor: NewFactor): Added {
  const { id } = mayChangeFactors(seat);
  // It may have been ended while a passkey's answer was looked at.
  if (!app.db.sessions.find(seat.session.idHash)) throw new DomainError("forbidden");
  const isFirst = !app.db.credentials.hasFactor(id);
  app.db.credentials.insert({ ...factor, moderatorId: id, browser: seat.session.browser, createdAt: app.now() });
  noteFactor(app, seat, "moderator.factor-added", { kind: factor.kind });
  return { outcome: "added", token: moveSession(app, seat, "factor"), isFirst };
}

/** Whoever has shown the mail alone must not get in by adding a factor to those that are there. */
export function mayChangeFactors({ moderator, lacks }: Seat) {
  if (lacks === "factor") throw new DomainError("forbidden");
  return moderator;
}

/** New recovery codes; those before are worth nothing. What is stored of each is a hash, sealed. */
export function makeCodes(app: App, moderatorId: number): string[] {
  app.db.credentials.removeCodes(moderatorId);
  return Array.from({ length: RECOVERY_CODES }, () => {
    const code = toRecoveryCode(app.random(RECOVERY_BYTES));
    app.db.credentials.insert({
      ...{ id: newId(app), moderatorId, kind: "recovery", secret: codeHash(code), browser: "", createdAt: app.now() },
    });
    return code;
  });
}

export const codeHash = (code: string) => createHash("sha256").update(code).digest("hex");

/** Notes what changed, and tells its owner by mail. */
export function noteFactor(
  app: App,
  { moderator }: Pick<Seat, "moderator">,
  type: `moderator.${"factor-added" | "factor-removed" | "recovery-used" | "recovery-made"}`,
  data: { kind: Factor } | Record<string, never> = {},
): void {
  const subject = String(moderator.id);
  app.db.events.append({ at: app.now(), type, subject, actor: actorFor(moderator), data });
  post(app, { kind: "moderator-factors-changed", moderatorId: moderator.id });
}
