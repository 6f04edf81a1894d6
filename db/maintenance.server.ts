import { isDeepStrictEqual } from "node:util";
import { asc, eq, gt, sql } from "drizzle-orm";
import { countsAsCountry } from "../app/domain/countries";
import { DoesNotOpen, type Place } from "../app/domain/seal.server";
import type { Connection } from "./connect.server";
import { damageIn } from "./damage.server";
import { listedDays, tallies } from "./list-schema";
import { blockedAddresses, letters, moderators, signatures } from "./schema";
import { type Signature, signatureMapper } from "./signature-mapper.server";

const BATCH = 200;

type Tally = { country: string; sector: string; listed: number };

/** Statements over whole tables, for the operator's commands: read and written in short batches. */
export function openMaintenance({ orm, sqlite, keys }: Connection) {
  const { toSignature, toRow, sealDeskWords } = signatureMapper(keys);
  const after = orm
    .select()
    .from(signatures)
    .where(gt(signatures.seq, sql.placeholder("seq")))
    .orderBy(asc(signatures.seq))
    .limit(BATCH)
    .prepare();

  const marks = sqlite.prepare<[number, number], { seq: number; id: string; erasedAt: number | null }>(
    "select seq, id, erased_at as erasedAt from signatures where seq > ? order by seq limit ?",
  );
  const signatureCount = sqlite.prepare<[], number>("select count(*) from signatures").pluck();

  const tallyAgain = [
    "delete from tallies where letter_id = :letterId",
    `insert into tallies (letter_id, country, sector, listed) select letter_id, country, sector, count(*) from signatures
      where letter_id = :letterId and status = 'listed' and hidden_at is null group by sector, country`,
    "delete from listed_days where letter_id = :letterId",
    `insert into listed_days (letter_id, day, listed)
      select letter_id, listed_at - listed_at % 86400000, count(*) from signatures
      where letter_id = :letterId and status = 'listed' and hidden_at is null group by 2`,
  ].map((statement) => sqlite.prepare<[{ letterId: number }]>(statement));
  const counted = sqlite.prepare<[number], Tally>(
    `select country, sector, count(*) as listed from signatures
      where letter_id = ? and status = 'listed' and hidden_at is null group by country, sector order by country, sector`,
  );
  const kept = sqlite.prepare<[number], Tally>(
    "select country, sector, listed from tallies where letter_id = ? and listed > 0 order by country, sector",
  );
  const talliesOf = (letterId: number) => ({
    kinds: orm.select().from(tallies).where(eq(tallies.letterId, letterId)).all(),
    days: orm.select().from(listedDays).where(eq(listedDays.letterId, letterId)).all(),
  });

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
    /** Which signatures there are, in batches, oldest first, and which of them were erased. */
    *marks(limit = 10_000): Generator<{ id: string; erasedAt: number | null }[]> {
      for (let seq = 0; ; ) {
        const rows = marks.all(seq, limit);
        const end = rows.at(-1);
        if (!end) return;
        seq = end.seq;
        yield rows;
      }
    },
    countSignatures: (): number => signatureCount.get() ?? 0,
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
          ...sealDeskWords(signature.id, signature),
        })
        .where(eq(signatures.id, signature.id))
        .run();
    },
    /** The same for the moderators and blocked addresses; their seals are bound to the hash that changes. */
    resealAddresses(hashOf: (email: string) => Buffer): number {
      // The place names a hash; who reads of a problem wants the row.
      const opened = (sealed: Buffer, place: Place, id: number) => {
        try {
          return keys.open(sealed, place);
        } catch {
          throw new DoesNotOpen({ ...place, row: id }, "it was changed, or stood elsewhere");
        }
      };
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
          const email = opened(row.emailSealed, place(row.addressHash), row.id);
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
    /** Counts a letter's list anew: whether its tallies were wrong, and what its counters should say. */
    recount(letterId: number): { mended: boolean; listed: number; countries: number } {
      const before = talliesOf(letterId);
      for (const statement of tallyAgain) statement.run({ letterId });
      const after = talliesOf(letterId);
      const countries = new Set(after.kinds.map(({ country }) => country).filter(countsAsCountry));
      const listed = after.kinds.reduce((sum, kind) => sum + kind.listed, 0);
      return { mended: !isDeepStrictEqual(before, after), listed, countries: countries.size };
    },
    /** Whether a letter's counters and tallies say what its list holds; changes nothing. */
    isCounted({ id, listed, countries }: { id: number; listed: number; countries: number }): boolean {
      const now = counted.all(id);
      const total = now.reduce((sum, tally) => sum + tally.listed, 0);
      const places = new Set(now.map(({ country }) => country).filter(countsAsCountry)).size;
      return total === listed && places === countries && isDeepStrictEqual(now, kept.all(id));
    },
    setCounters: (letterId: number, at: number, counters: { listed: number; countries: number }): void =>
      void orm
        .update(letters)
        .set({ ...counters, changedAt: at, revision: sql`${letters.revision} + 1` })
        .where(eq(letters.id, letterId))
        .run(),
    damage: () => damageIn(sqlite),
  };
}
