import type { Status } from "../app/domain/signature";
import type { Connection } from "./connect.server";

type Outcome = { status: Exclude<Status, "unconfirmed">; reason: string | null; count: number };

/** What became of the confirmed signatures of a letter, in numbers: see signatures_by_outcome. */
export function openIntegrity({ sqlite }: Connection) {
  const outcomes = sqlite.prepare<[number], Outcome>(
    `select status, reason_code as reason, count(*) as count from signatures indexed by signatures_by_outcome
    where letter_id = ? and confirmed_at is not null and (status <> 'listed' or hidden_at is not null)
    group by status, reason_code`,
  );
  const waits = sqlite
    .prepare<[number, number], number>(
      `select decided_at - confirmed_at from signatures indexed by signatures_decided
      where letter_id = ? and decided_at is not null order by decided_at desc limit ?`,
    )
    .pluck();

  return {
    /** How many are in each status, the declined by reason. Of the listed, those that are hidden: the list counts the others. */
    outcomes: (letterId: number): Outcome[] => outcomes.all(letterId),
    /** Milliseconds from confirmation to decision, of those that were decided last. */
    waits: (letterId: number, last: number): number[] => waits.all(letterId, last),
  };
}
