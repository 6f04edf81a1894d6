import { lt } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { answeredChallenges } from "./schema-people";

/** What passkeys were asked and have answered, as hashes: nothing is kept of a question before its answer. */
export function openAnsweredChallenges({ orm }: Connection) {
  return {
    /** False where it was answered before. */
    answer: (hash: Buffer, now: number): boolean =>
      orm.insert(answeredChallenges).values({ hash, answeredAt: now }).onConflictDoNothing().run().changes === 1,
    purge: (before: number): void =>
      void orm.delete(answeredChallenges).where(lt(answeredChallenges.answeredAt, before)).run(),
  };
}
