import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { signatures } from "./schema";
import { type Signature, signatureMapper } from "./signature-mapper.server";

const { placeholder } = sql;

const SEALED = {
  nameSealed: signatures.nameSealed,
  roleSealed: signatures.roleSealed,
  emailSealed: signatures.emailSealed,
};

/** The addresses that look after signatures. */
export function openAddresses({ orm, keys }: Connection) {
  const { toSignature, sealEmail, openRepresentative, openEmail } = signatureMapper(keys);
  const signed = orm
    .select()
    .from(signatures)
    .where(
      and(
        inArray(signatures.addressHash, [placeholder("hash"), placeholder("otherHash")]),
        isNull(signatures.erasedAt),
        eq(signatures.trapped, false),
      ),
    )
    .orderBy(desc(signatures.seq))
    .limit(placeholder("limit"))
    .prepare();

  const ofSignatures = orm
    .select({ id: signatures.id, ...SEALED })
    .from(signatures)
    .where(sql`${signatures.id} in (select value from json_each(${placeholder("ids")}))`)
    .prepare();

  return {
    /** Who signed, and with which address, by the signature. */
    contacts: (ids: readonly string[]): Map<string, { name: string; role: string; email: string }> =>
      new Map(
        ofSignatures
          .all({ ids: JSON.stringify(ids) })
          .map((row) => [row.id, { ...openRepresentative(row), email: openEmail(row) }]),
      ),
    /** What an address has signed, on every letter, the newest first; without what was erased, or was a robot's. */
    signed: ([hash, otherHash]: [Buffer, Buffer], limit: number): Signature[] =>
      signed.all({ hash, otherHash, limit }).map(toSignature),
    /** Writes which address looks after a signature from now on, and the version that makes its older links worthless. */
    change({ id, email, addressHash, emailDomain, mailOrigin, fingerprint, keyVersion }: Signature): void {
      const address = { emailSealed: sealEmail(id, email), addressHash, emailDomain, mailOrigin, fingerprint };
      orm
        .update(signatures)
        .set({ ...address, keyVersion })
        .where(eq(signatures.id, id))
        .run();
    },
  };
}
