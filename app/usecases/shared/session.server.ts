import { createHash } from "node:crypto";
import type { Session } from "../../../db/sessions.server";
import type { Moderator } from "../../domain/moderator";
import { type Lack, lackOf, type Way } from "../../domain/session";
import type { App } from "../app";
import { actorFor } from "./decision.server";

const TOKEN_BYTES = 32;
const NAME_LENGTH = 16;

/** Who asks, from which session, and what they must do before they see the desk. */
export type Seat = { moderator: Moderator; session: Session; lacks: Lack | null };

/** What is stored of a session: who reads the database cannot make its cookie. */
export const tokenHash = (token: string) => createHash("sha256").update(token).digest();

/** What a page calls a session: part of that hash, from which nobody comes to the token. */
export const sessionName = (idHash: Buffer): string => idHash.toString("hex").slice(0, NAME_LENGTH);

/** A new session's token, for its cookie. */
export function startSession(app: App, { id }: Pick<Moderator, "id">, { way, browser, since }: Opened): string {
  const token = app.random(TOKEN_BYTES).toString("base64url");
  const now = app.now();
  const createdAt = since ?? now;
  app.db.sessions.insert({ idHash: tokenHash(token), moderatorId: id, way, browser, createdAt, seenAt: now });
  return token;
}
export type Opened = { way: Way; browser: string; since?: number };

/** The same for somebody who has done all that signing in takes. */
export function signInWith(app: App, moderator: Pick<Moderator, "id">, opened: Opened): string {
  const token = startSession(app, moderator, opened);
  const subject = String(moderator.id);
  app.db.events.append({
    ...{ at: app.now(), type: "moderator.signed-in", subject, actor: actorFor(moderator), data: { way: opened.way } },
  });
  return token;
}

/** Another token for the browser that asks, for no longer than before; whoever copied the old one has nothing. */
export function moveSession(app: App, { moderator, session }: Seat, way: Way): string {
  app.db.sessions.end(session.idHash);
  return startSession(app, moderator, { way, browser: session.browser, since: session.createdAt });
}

export const lackFor = ({ db, settings }: App, way: Way, moderatorId: number): Lack | null =>
  lackOf(way, { hasFactor: db.credentials.hasFactor(moderatorId), demonstration: settings.demonstration });
