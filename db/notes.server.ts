import { asc, eq } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { notes } from "./desk-schema";

type Row = typeof notes.$inferSelect;
/** A note as the desk sees it, opened. */
export type Note = Omit<Row, "textSealed"> & { text: string };

/** What moderators write for their colleagues about a signature; sealed, bound to the note. */
export function openNotes({ orm, keys }: Connection) {
  const place = (row: string) => ({ table: "notes", column: "text", row });
  const toNote = ({ textSealed, ...row }: Row): Note => ({ ...row, text: keys.open(textSealed, place(row.id)) });

  return {
    insert: ({ text, ...row }: Note): void =>
      void orm
        .insert(notes)
        .values({ ...row, textSealed: keys.seal(text, place(row.id)) })
        .run(),
    find(id: string): Note | undefined {
      const row = orm.select().from(notes).where(eq(notes.id, id)).get();
      return row && toNote(row);
    },
    /** The oldest first. */
    of: (signatureId: string): Note[] =>
      orm
        .select()
        .from(notes)
        .where(eq(notes.signatureId, signatureId))
        .orderBy(asc(notes.writtenAt), asc(notes.id))
        .all()
        .map(toNote),
    delete: (id: string): void => void orm.delete(notes).where(eq(notes.id, id)).run(),
    /** Seals all of them again, under the current key; how many. */
    reseal(): number {
      const all = orm.select().from(notes).all().map(toNote);
      for (const { id, text } of all)
        orm
          .update(notes)
          .set({ textSealed: keys.seal(text, place(id)) })
          .where(eq(notes.id, id))
          .run();
      return all.length;
    },
  };
}
