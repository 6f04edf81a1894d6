import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";

const MOST_SHOWN = 200;

/** The mails that failed or are tried again, for the desk. */
export function reviewMail(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const mails = app.db.outbox
    .troubled(MOST_SHOWN)
    .map(({ id, kind, signatureId, status, attempts, nextAt, lastError, createdAt }) => ({
      ...{
        id,
        kind,
        signatureId,
        status,
        attempts,
        nextAt,
        lastError,
        createdAt,
      },
      organisation: (signatureId !== null && app.db.signatures.find(signatureId)?.organisation) || null,
    }));
  return { mails, queued: app.db.outbox.countQueued() };
}
