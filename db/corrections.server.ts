import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { type Change, change, type Replacement, replacement } from "../app/domain/correction";
import type { Connection } from "./connect.server";
import { corrections } from "./correction-schema";

type Row = typeof corrections.$inferSelect;
type Opened = { wanted: Change; replaced: Replacement | null; reason: string | null };
/** What a signer wants to be different, opened. */
export type Correction = Omit<Row, "wantedSealed" | "replacedSealed" | "reasonSealed"> & Opened;

type Decided =
  | { ending: "accepted"; replaced: Replacement; endedAt: number; endedBy: number }
  | { ending: "refused"; reason: string | null; endedAt: number; endedBy: number };

/** Corrections that wait for a moderator, and those that did; all that is in them is sealed, bound to the correction. */
export function openCorrections({ orm, keys }: Connection) {
  const place = (column: string, row: string) => ({ table: "corrections", column, row });
  const sealed = (id: string, { wanted, replaced, reason }: Opened) => ({
    wantedSealed: keys.seal(JSON.stringify(wanted), place("wanted", id)),
    replacedSealed: replaced && keys.seal(JSON.stringify(replaced), place("replaced", id)),
    reasonSealed: reason === null ? null : keys.seal(reason, place("reason", id)),
  });
  const toCorrection = ({ wantedSealed, replacedSealed, reasonSealed, ...row }: Row): Correction => ({
    ...row,
    wanted: change.parse(JSON.parse(keys.open(wantedSealed, place("wanted", row.id)))),
    replaced: replacedSealed && replacement.parse(JSON.parse(keys.open(replacedSealed, place("replaced", row.id)))),
    reason: reasonSealed && keys.open(reasonSealed, place("reason", row.id)),
  });
  const isOpen = (signatureId: string) => and(eq(corrections.signatureId, signatureId), isNull(corrections.ending));
  const first = (where: ReturnType<typeof and>): Correction | undefined => {
    const newestFirst = [desc(corrections.madeAt), desc(corrections.id)];
    const row = orm
      .select()
      .from(corrections)
      .where(where)
      .orderBy(...newestFirst)
      .limit(1)
      .get();
    return row && toCorrection(row);
  };

  return {
    make: ({ wanted, ...row }: Pick<Correction, "id" | "signatureId" | "madeAt" | "wanted">): void =>
      void orm
        .insert(corrections)
        .values({ ...row, ...sealed(row.id, { wanted, replaced: null, reason: null }) })
        .run(),
    /** The one that waits. */
    open: (signatureId: string): Correction | undefined => first(isOpen(signatureId)),
    /** The oldest first. */
    of: (signatureId: string): Correction[] =>
      orm
        .select()
        .from(corrections)
        .where(eq(corrections.signatureId, signatureId))
        .orderBy(asc(corrections.madeAt), asc(corrections.id))
        .all()
        .map(toCorrection),
    /** The one that was made last, however it ended. */
    newest: (signatureId: string): Correction | undefined => first(eq(corrections.signatureId, signatureId)),
    /** The last one that a moderator decided on. */
    decided: (signatureId: string): Correction | undefined =>
      first(and(eq(corrections.signatureId, signatureId), inArray(corrections.ending, ["accepted", "refused"]))),
    decide({ id, wanted }: Correction, { endedAt, endedBy, ending, ...words }: Decided): void {
      const written = { replaced: null, reason: null, ...words };
      orm
        .update(corrections)
        .set({ ending, endedAt, endedBy, ...sealed(id, { wanted, ...written }) })
        .where(eq(corrections.id, id))
        .run();
    },
    /** Ends the open one, since its signer now wants something else. */
    replace: (signatureId: string, now: number): void =>
      void orm.update(corrections).set({ ending: "replaced", endedAt: now }).where(isOpen(signatureId)).run(),
    /** It waits again, since when it did. */
    reopen({ id }: Correction): void {
      const undecided = { ending: null, endedAt: null, endedBy: null, replacedSealed: null, reasonSealed: null };
      orm.update(corrections).set(undecided).where(eq(corrections.id, id)).run();
    },
    /** Seals all of them again, under the current key; how many. */
    reseal(): number {
      const all = orm.select().from(corrections).all().map(toCorrection);
      for (const each of all)
        orm.update(corrections).set(sealed(each.id, each)).where(eq(corrections.id, each.id)).run();
      return all.length;
    },
  };
}
