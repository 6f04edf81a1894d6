import type { Connection } from "./connect.server";

type Row = { id: string; signatureId: string; emailSealed: Buffer; fromSealed: Buffer; begunAt: number };

/** Hand-overs by their addresses, which are opened one by one: for the operator's commands. */
export function openHandOversOfAddress({ sqlite, keys }: Connection) {
  const place = (column: string, row: string) => ({ table: "hand_overs", column, row });
  const all = sqlite.prepare<[], Row>(
    `select id, signature_id as signatureId, email_sealed as emailSealed, from_sealed as fromSealed, begun_at as begunAt
      from hand_overs`,
  );
  const removing = ["delete from outbox where hand_over_id = ?", "delete from hand_overs where id = ?"].map(
    (statement) => sqlite.prepare<[string]>(statement),
  );

  return {
    all: () =>
      all.all().map(({ id, signatureId, emailSealed, fromSealed, begunAt }) => ({
        ...{ id, signatureId, begunAt },
        to: keys.open(emailSealed, place("email", id)),
        from: keys.open(fromSealed, place("from", id)),
      })),
    /** With its mails. */
    remove(id: string): void {
      for (const statement of removing) statement.run(id);
    },
  };
}
