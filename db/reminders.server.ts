import { and, eq, isNull } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { letters, signatures } from "./schema";

export type Due = { id: string; mailedAt: number; seq: number };

/** Which signers were mailed, and reminded. */
export function openReminders({ orm, sqlite }: Connection) {
  const due = sqlite.prepare<[{ before: number; mailedAt: number; seq: number; limit: number }], Due>(
    `select id, mailed_at as mailedAt, seq from signatures indexed by signatures_to_remind
    where status = 'unconfirmed' and mailed_at is not null and reminded_at is null
      and mailed_at <= :before and (mailed_at, seq) > (:mailedAt, :seq)
      and letter_id in (select id from letters where reminds = 1)
    order by mailed_at, seq limit :limit`,
  );
  const failed = sqlite
    .prepare<[Buffer, Buffer], number>(
      `select exists (select 1 from signatures s indexed by signatures_of_address
      join outbox o on o.signature_id = s.id where s.address_hash in (?, ?) and o.status = 'failed')`,
    )
    .pluck();
  const { signedAt, emailDomain } = signatures;

  return {
    /** Signatures that nobody confirmed and whose mail was handed over before a time, the earliest first, after one of them. */
    due: (before: number, after: Omit<Due, "id">, limit: number): Due[] => due.all({ ...after, before, limit }),
    /** Whether any mail to this address failed for good. */
    hasFailed: ([hash, other]: [Buffer, Buffer]): boolean => failed.get(hash, other) === 1,
    /** Decided on, one way or the other. */
    done: (id: string, now: number): void =>
      void orm.update(signatures).set({ remindedAt: now }).where(eq(signatures.id, id)).run(),
    cohort: (id: string) => orm.select({ signedAt, emailDomain }).from(signatures).where(eq(signatures.id, id)).get(),
    /** The first mail with a code was handed over; false where one was before. */
    mailed: (id: string, now: number): boolean =>
      orm
        .update(signatures)
        .set({ mailedAt: now })
        .where(and(eq(signatures.id, id), isNull(signatures.mailedAt)))
        .run().changes === 1,
    /** Whether a letter's signers are reminded. */
    set: (letterId: number, reminds: boolean): void =>
      void orm.update(letters).set({ reminds }).where(eq(letters.id, letterId)).run(),
  };
}
