import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { blockedAddresses, letters, moderators, signatures } from "./schema";
import { type Signature, signatureMapper } from "./signature-mapper.server";

const BATCH = 200;

/** Statements over whole tables, for the operator's commands: read and written in short batches. */
export function openMaintenance({ orm, keys }: Connection) {
  const { toSignature, toRow, sealReason } = signatureMapper(keys);
  const after = orm
    .select()
    .from(signatures)
    .where(gt(signatures.seq, sql.placeholder("seq")))
    .orderBy(asc(signatures.seq))
    .limit(BATCH)
    .prepare();

  return {
    /** Every signature in batches, oldest first. What does not open is handed out with its id and no fields. */
    *signatures(): Generator<({ signature: Signature } | { unreadable: string })[]> {
      for (let seq = 0; ; ) {
        const rows = after.all({ seq });
        const end = rows.at(-1);
        if (!end) return;
        seq = end.seq;
        yield rows.map((row) => {
          try {
            return { signature: toSignature(row) };
          } catch {
            return { unreadable: row.id };
          }
        });
      }
    },
    /** Seals and hashes a signature again, under the current key. */
    reseal(signature: Signature, addressHash: Buffer): void {
      const { nameSealed, roleSealed, emailSealed } = toRow(signature);
      orm
        .update(signatures)
        .set({
          nameSealed,
          roleSealed,
          emailSealed,
          addressHash,
          reasonSealed: sealReason(signature.id, signature.reason),
        })
        .where(eq(signatures.id, signature.id))
        .run();
    },
    /** The same for the moderators and blocked addresses; their seals are bound to the hash that changes. */
    resealAddresses(hashOf: (email: string) => Buffer): number {
      const tables = [
        { table: moderators, name: "moderators" },
        { table: blockedAddresses, name: "blocked_addresses" },
      ];
      let resealed = 0;
      for (const { table, name } of tables) {
        const place = (hash: Buffer) => ({
          table: name,
          column: "email",
          row: hash.toString("hex"),
        });
        for (const row of orm.select().from(table).all()) {
          const email = keys.open(row.emailSealed, place(row.addressHash));
          const addressHash = hashOf(email);
          orm
            .update(table)
            .set({
              addressHash,
              emailSealed: keys.seal(email, place(addressHash)),
            })
            .where(eq(table.id, row.id))
            .run();
          resealed += 1;
        }
      }
      return resealed;
    },
    /** Counts what is listed, as the counters should have it. */
    recount(letterId: number): { listed: number; countries: number } {
      const listed = sql`${signatures.status} = 'listed' and ${signatures.hiddenAt} is null`;
      const rows = orm
        .select({ country: signatures.country, count: sql<number>`count(*)` })
        .from(signatures)
        .where(and(eq(signatures.letterId, letterId), listed))
        .groupBy(signatures.country)
        .all();
      const counting = rows.filter(({ country }) => country !== "EU" && country !== "001");
      return {
        listed: rows.reduce((sum, { count }) => sum + count, 0),
        countries: counting.length,
      };
    },
    setCounters: (letterId: number, counters: { listed: number; countries: number }): void =>
      void orm
        .update(letters)
        .set({ ...counters, revision: sql`${letters.revision} + 1` })
        .where(eq(letters.id, letterId))
        .run(),
    /** SQLite's own check of the file; empty where it is sound. */
    problems: (): string[] =>
      orm
        .all<{ integrity_check: string }>(sql`pragma integrity_check`)
        .flatMap(({ integrity_check: line }) => (line === "ok" ? [] : [line])),
  };
}
