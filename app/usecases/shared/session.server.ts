import { createHash } from "node:crypto";
import type { Moderator } from "../../domain/moderator";
import type { App } from "../app";

const TOKEN_BYTES = 32;

/** What is stored of a session: who reads the database cannot make its cookie. */
export const tokenHash = (token: string) => createHash("sha256").update(token).digest();

/** A new session's token, for its cookie. */
export function startSession(app: App, { id }: Moderator): string {
  const token = app.random(TOKEN_BYTES).toString("base64url");
  app.db.sessions.insert(tokenHash(token), id, app.now());
  app.db.events.append({
    at: app.now(),
    type: "moderator.signed-in",
    subject: String(id),
    actor: `moderator:${id}`,
    data: {},
  });
  return token;
}
