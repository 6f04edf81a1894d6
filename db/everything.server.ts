import { asc, eq } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { challenges, outbox, reports } from "./schema";

/** What else is kept about a signature, for its signer: nothing of it is sealed. */
export function openEverything({ orm }: Connection) {
  const { kind, status, createdAt, sentAt } = outbox;
  return {
    /** Mails to it, the oldest first. */
    mails: (signatureId: string) =>
      orm
        .select({ kind, status, createdAt, sentAt })
        .from(outbox)
        .where(eq(outbox.signatureId, signatureId))
        .orderBy(asc(outbox.id))
        .all(),
    /** What codes were made for. */
    codes: (signatureId: string) =>
      orm
        .select()
        .from(challenges)
        .where(eq(challenges.signatureId, signatureId))
        .orderBy(asc(challenges.purpose), asc(challenges.createdAt))
        .all(),
    /** When readers reported it; what they wrote is theirs. */
    reports: (signatureId: string) =>
      orm
        .select({ createdAt: reports.createdAt, settledAt: reports.settledAt })
        .from(reports)
        .where(eq(reports.signatureId, signatureId))
        .orderBy(asc(reports.createdAt), asc(reports.id))
        .all(),
  };
}
