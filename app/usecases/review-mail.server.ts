import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";

const MOST_SHOWN = 200;

/** The mails that failed, are held or are tried again, the newest first, and how many there are of each. */
export function reviewMail(app: App, moderator: Moderator) {
  demand(moderator, "see");
  const rows = app.db.outbox.troubled(MOST_SHOWN);
  const named = app.db.review.named(rows.flatMap(({ signatureId }) => signatureId ?? []));
  const mails = rows.map(({ id, kind, signatureId, status, attempts, nextAt, lastError, createdAt }) => ({
    ...{ id, kind, status, attempts, nextAt, lastError, createdAt },
    signature: (signatureId !== null && named.get(signatureId)) || null,
  }));
  return { mails, ...app.db.outbox.counts() };
}

/** One of them, for the page that asks whether to send it again. */
export function reviewOneMail(app: App, moderator: Moderator, id: number) {
  demand(moderator, "see");
  const mail = app.db.outbox.find(id);
  if (!mail) return undefined;
  const { kind, status, signatureId } = mail;
  const signature = signatureId === null ? undefined : app.db.review.named([signatureId]).get(signatureId);
  return { id, kind, status, organisation: signature?.organisation ?? null };
}

/** How many mails are in trouble. */
export function countTroubledMails(app: App): number {
  const { trying, failed, held } = app.db.outbox.counts();
  return trying + failed + held;
}
