import { eq, isNotNull } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { letters, signatures } from "./schema";

/** Numbers of signatures: those after the first, up to the second. */
type Stretch = { after: number; upTo: number };
type Asked = { id: string; seq: number };

/** Whom a letter's substantial change has still to be told, and what they then sign. */
export function openNewVersions({ orm, sqlite }: Connection) {
  const older = sqlite.prepare<[Stretch & { letterId: number; version: number; limit: number }], Asked>(
    `select id, seq from signatures not indexed where seq > :after and seq <= :upTo and letter_id = :letterId
      and status in ('waiting', 'listed') and version < :version
      and coalesce(mailed_version, 0) < :version order by seq limit :limit`,
  );
  const mailed = sqlite.prepare<[{ id: string; version: number }]>(
    "update signatures set mailed_version = :version where id = :id",
  );
  const last = sqlite.prepare<[], number>("select coalesce(max(seq), 0) from signatures").pluck();

  return {
    /** The letters whose signatories are being asked, the oldest first. */
    asking: () => orm.select().from(letters).where(isNotNull(letters.askingAfter)).orderBy(letters.id).all(),
    /** Begins to ask about a version, from the first signature on. */
    ask: (letterId: number, version: number): void =>
      void orm
        .update(letters)
        .set({ substantialVersion: version, askingAfter: 0 })
        .where(eq(letters.id, letterId))
        .run(),
    /** Those of a stretch who signed an earlier version and were not asked, in order. A stretch is short: it is read as it lies. */
    older: (letterId: number, version: number, stretch: Stretch, limit: number): Asked[] =>
      older.all({ ...stretch, letterId, version, limit }),
    /** The number of the newest signature of all. */
    last: (): number => last.get() ?? 0,
    /** Asked up to this signature; null: nobody is left. */
    askedUpTo: (letterId: number, askingAfter: number | null): void =>
      void orm.update(letters).set({ askingAfter }).where(eq(letters.id, letterId)).run(),
    /** Its signer is mailed about this version. */
    mailed: (id: string, version: number): void => void mailed.run({ id, version }),
    /** Writes which text is signed from now on. */
    renew: (id: string, text: { version: number; language: string }): void =>
      void orm.update(signatures).set(text).where(eq(signatures.id, id)).run(),
  };
}
