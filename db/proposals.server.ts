import type { Connection } from "./connect.server";

/** What signers want to change, as far as it waits for a moderator: corrections, and addresses that have confirmed. */
export function openProposals({ sqlite }: Connection) {
  const keep = sqlite.prepare<[{ id: string }]>(
    `update signatures set proposed_at = (select min(since) from (
      select made_at as since from corrections where signature_id = :id and ending is null
      union all
      select confirmed_at from hand_overs where signature_id = :id and ending is null and confirmed_at is not null))
    where id = :id`,
  );
  const close = ["corrections", "hand_overs"].map((table) =>
    sqlite.prepare<[{ id: string; now: number }]>(
      `update ${table} set ending = 'closed', ended_at = :now where signature_id = :id and ending is null`,
    ),
  );

  return {
    /** Writes down since when something of a signature waits, after anything of it came or ended, in that transaction. */
    keep: (id: string): void => void keep.run({ id }),
    /** Ends what is open without a decision, since the signature is no longer where it could be made. */
    close(id: string, now: number): void {
      for (const statement of close) statement.run({ id, now });
      keep.run({ id });
    },
  };
}
