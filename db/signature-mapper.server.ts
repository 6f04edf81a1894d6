import type { KeyRing } from "../app/domain/keys.server";
import type { signatures } from "./schema";

export type SignatureRow = typeof signatures.$inferSelect;
type Sealed = "nameSealed" | "roleSealed" | "emailSealed" | "reasonSealed";
type Personal = {
  name: string;
  role: string;
  email: string;
  reason: string | null;
};

/** A signature as the desk and its signer see it, its personal fields opened. */
export type Signature = Omit<SignatureRow, Sealed> & Personal;
export type NewSignature = Omit<typeof signatures.$inferInsert, Sealed> & Omit<Personal, "reason">;

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
    sealReason: (id: string, reason: string | null) =>
      reason === null ? null : keys.seal(reason, place("reason", id)),
    toRow({ name, role, email, ...rest }: NewSignature): typeof signatures.$inferInsert {
      return {
        ...rest,
        ...sealPersonal(rest.id, { name, role }),
        emailSealed: keys.seal(email, place("email", rest.id)),
      };
    },
    toSignature(row: SignatureRow): Signature {
      const { nameSealed: _name, roleSealed: _role, emailSealed, reasonSealed, ...rest } = row;
      return {
        ...rest,
        ...openRepresentative(row),
        email: keys.open(emailSealed, place("email", row.id)),
        reason: reasonSealed && keys.open(reasonSealed, place("reason", row.id)),
      };
    },
  };
}
