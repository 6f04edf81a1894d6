import type { Connection } from "./connect.server";

/** What says something of a signature, in an order in which nothing points at what is gone. */
const SAYING = [
  ...["outbox", "challenges", "questions", "notes", "corrections", "hand_overs", "reports", "name_keys", "look_alikes"],
] as const;
/** What holds the address that signed, or what its signer wanted and nobody has decided. */
const REACHING = ["outbox", "challenges", "corrections", "hand_overs"] as const;

/** The rows of other tables that hang on a signature. Its events stay, whatever happens to it. */
export function openBelongings({ sqlite }: Pick<Connection, "sqlite">) {
  const removing = (tables: readonly string[]) => {
    const statements = tables.map((table) => sqlite.prepare<[string]>(`delete from ${table} where signature_id = ?`));
    return (signatureId: string): void => {
      for (const statement of statements) statement.run(signatureId);
    };
  };

  return {
    /** Everything, where the signature itself goes too. */
    remove: removing([...SAYING, "bulk_items"]),
    /** All that says something of it; what was done to it among many stays. */
    clear: removing(SAYING),
    /** What reaches its signer, or comes from there. */
    disconnect: removing(REACHING),
  };
}
