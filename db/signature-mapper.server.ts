import type { KeyRing } from "../app/domain/keys.server";
import type { signatures } from "./schema";

export type SignatureRow = typeof signatures.$inferSelect;
type Sealed = "nameSealed" | "roleSealed" | "emailSealed" | "reasonSealed" | "vouchNoteSealed" | "hiddenNoteSealed";
type Personal = {
  name: string;
  role: string;
  email: string;
  reason: string | null;
  /** Why a moderator vouched for it, and why one hid it, for colleagues. */
  vouchNote: string | null;
  hiddenNote: string | null;
};
/** The moderators' words about it. */
export type DeskWords = Pick<Personal, "reason" | "vouchNote" | "hiddenNote">;

/** A signature as the desk and its signer see it, its personal fields opened. */
export type Signature = Omit<SignatureRow, Sealed> & Personal;
export type NewRow = typeof signatures.$inferInsert;
export type NewSignature = Omit<NewRow, Sealed> & Omit<Personal, keyof DeskWords>;

/** Seals and opens the personal fields of a row, each bound to its table, column and row. */
export function signatureMapper(keys: KeyRing) {
  const place = (column: string, row: string) => ({
    table: "signatures",
    column,
    row,
  });

  const sealPersonal = (id: string, personal: Pick<Personal, "name" | "role">) => ({
    nameSealed: keys.seal(personal.name, place("name", id)),
    roleSealed: keys.seal(personal.role, place("role", id)),
  });
  const openRepresentative = (row: Pick<SignatureRow, "id" | "nameSealed" | "roleSealed">) => ({
    name: keys.open(row.nameSealed, place("name", row.id)),
    role: keys.open(row.roleSealed, place("role", row.id)),
  });

  return {
    sealPersonal,
    openRepresentative,
    sealEmail: (id: string, email: string) => keys.seal(email, place("email", id)),
    openEmail: (row: Pick<SignatureRow, "id" | "emailSealed">) => keys.open(row.emailSealed, place("email", row.id)),
    sealDeskWords: (id: string, { reason, vouchNote, hiddenNote }: DeskWords) => ({
      reasonSealed: reason === null ? null : keys.seal(reason, place("reason", id)),
      vouchNoteSealed: vouchNote === null ? null : keys.seal(vouchNote, place("vouch_note", id)),
      hiddenNoteSealed: hiddenNote === null ? null : keys.seal(hiddenNote, place("hidden_note", id)),
    }),
    toRow({ name, role, email, ...rest }: NewSignature): NewRow {
      const { nameSealed, roleSealed } = sealPersonal(rest.id, { name, role });
      // The rest last: what is added after a spread, V8 adds slowly.
      return { nameSealed, roleSealed, emailSealed: keys.seal(email, place("email", rest.id)), ...rest };
    },
    toSignature(row: SignatureRow): Signature {
      const { nameSealed: _name, roleSealed: _role, emailSealed, ...sealed } = row;
      const { reasonSealed, vouchNoteSealed, hiddenNoteSealed, ...rest } = sealed;
      return {
        ...rest,
        ...openRepresentative(row),
        email: keys.open(emailSealed, place("email", row.id)),
        reason: reasonSealed && keys.open(reasonSealed, place("reason", row.id)),
        vouchNote: vouchNoteSealed && keys.open(vouchNoteSealed, place("vouch_note", row.id)),
        hiddenNote: hiddenNoteSealed && keys.open(hiddenNoteSealed, place("hidden_note", row.id)),
      };
    },
  };
}
