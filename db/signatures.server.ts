import { and, eq, inArray, sql } from "drizzle-orm";
import type { Status } from "../app/domain/signature";
import { openBelongings } from "./belongings.server";
import type { Connection } from "./connect.server";
import { signatures } from "./schema";
import { type NewRow, type NewSignature, type Signature, signatureMapper } from "./signature-mapper.server";
import { insertInto } from "./statements.server";

const { placeholder } = sql;
const unconfirmed = eq(signatures.status, "unconfirmed");

/** Every hash that an address may be stored under: the current key's, and the one before. */
type Hashes = [Buffer, Buffer];
export type Submitter = {
  letterId: number;
  hashes: Hashes;
  organisationKey: string;
};

export function openSignatures({ orm, sqlite, keys }: Connection) {
  const { toRow, toSignature, sealPersonal, sealDeskWords } = signatureMapper(keys);
  const insert = insertInto({ orm, sqlite }, signatures);

  const fromAddress = and(
    inArray(signatures.addressHash, [placeholder("hash"), placeholder("otherHash")]),
    eq(signatures.letterId, placeholder("letterId")),
  );
  const sameOrganisation = eq(signatures.organisationKey, placeholder("organisationKey"));
  const byId = orm
    .select()
    .from(signatures)
    .where(eq(signatures.id, placeholder("id")))
    .prepare();
  const { id, status, fingerprint } = signatures;
  const twins = orm
    .select({ id, status, fingerprint })
    .from(signatures)
    .where(and(fromAddress, sameOrganisation))
    .orderBy(signatures.seq)
    .prepare();
  const countOpen = orm
    .select({ open: sql<number>`count(*)` })
    .from(signatures)
    .where(and(fromAddress, inArray(signatures.status, ["waiting", "listed", "disputed"])))
    .prepare();
  const move = orm
    .update(signatures)
    .set({
      status: sql`${placeholder("status")}`,
      confirmedAt: sql`${placeholder("confirmedAt")}`,
      decidedAt: sql`${placeholder("decidedAt")}`,
      listedAt: sql`${placeholder("listedAt")}`,
      listing: sql`${placeholder("listing")}`,
      disputedAt: sql`${placeholder("disputedAt")}`,
      withdrawnAt: sql`${placeholder("withdrawnAt")}`,
      hiddenAt: sql`${placeholder("hiddenAt")}`,
      vouched: sql`${placeholder("vouched")}`,
      decidedBy: sql`${placeholder("decidedBy")}`,
      reasonCode: sql`${placeholder("reasonCode")}`,
      reasonSealed: sql`${placeholder("reasonSealed")}`,
      vouchNoteSealed: sql`${placeholder("vouchNoteSealed")}`,
      hiddenNoteSealed: sql`${placeholder("hiddenNoteSealed")}`,
      mergedInto: sql`${placeholder("mergedInto")}`,
      askedAt: sql`${placeholder("askedAt")}`,
      erasedAt: sql`${placeholder("erasedAt")}`,
      contactForgottenAt: sql`${placeholder("contactForgottenAt")}`,
      revision: sql`${signatures.revision} + 1`,
    })
    .where(and(eq(signatures.id, placeholder("id")), sql`${signatures.status} = ${placeholder("from")}`))
    .prepare();
  const forgetNetworks = sqlite.prepare<[{ before: number; limit: number }]>(
    `update signatures set network_hash = null where seq in (
      select seq from signatures indexed by signatures_with_network
      where network_hash is not null and status <> 'unconfirmed' and signed_at < :before limit :limit)`,
  );
  const merged = orm
    .select({ id: signatures.id, organisation: signatures.organisation })
    .from(signatures)
    .where(eq(signatures.mergedInto, placeholder("id")))
    .orderBy(signatures.seq)
    .prepare();
  const { remove: removeBelongings } = openBelongings({ sqlite });
  const deleteNameKeys = sqlite.prepare("delete from name_keys where signature_id = ?");
  const insertNameKey = sqlite.prepare("insert into name_keys (letter_id, key, signature_id) values (?, ?, ?)");
  const addNameKeys = (letterId: number, id: string, nameKeysOf: readonly string[]): void => {
    for (const key of nameKeysOf) insertNameKey.run(letterId, key, id);
  };

  return {
    insert: (signature: NewSignature): void => insert(toRow(signature)),
    insertSealed: (row: NewRow): void => insert(row),
    find(id: string): Signature | undefined {
      const row = byId.get({ id });
      return row && toSignature(row);
    },
    /** Every signature of this address for this organisation on this letter, oldest first; nothing of it is opened. */
    ofSubmitter: ({ letterId, hashes: [hash, otherHash], organisationKey }: Submitter) =>
      twins.all({ letterId, hash, otherHash, organisationKey }),
    countOpen: (letterId: number, [hash, otherHash]: Hashes): number =>
      countOpen.get({ letterId, hash, otherHash })?.open ?? 0,

    /** Writes a step of the life; false where somebody was faster and the status is no longer `from`. */
    move(from: Status, { vouched, ...next }: Signature): boolean {
      const given = { ...next, ...sealDeskWords(next.id, next), vouched: Number(vouched), from };
      return move.run(given).changes === 1;
    },
    /** Writes what the signer corrected. */
    correct(signature: Signature): void {
      const { organisation, organisationKey, signedOrganisation, website, websiteDomain, mailOrigin, country, sector } =
        signature;
      const { authority, statement, showRepresentative, fingerprint } = signature;
      orm
        .update(signatures)
        .set({
          organisation,
          organisationKey,
          signedOrganisation,
          website,
          websiteDomain,
          mailOrigin,
          country,
          sector,
        })
        .where(eq(signatures.id, signature.id))
        .run();
      orm
        .update(signatures)
        .set({
          authority,
          statement,
          showRepresentative,
          fingerprint,
          ...sealPersonal(signature.id, signature),
        })
        .where(eq(signatures.id, signature.id))
        .run();
    },
    /** Writes under which name it is shown. */
    rename: ({
      id,
      ...name
    }: Pick<Signature, "id" | "organisation" | "organisationKey" | "signedOrganisation">): void =>
      void orm.update(signatures).set(name).where(eq(signatures.id, id)).run(),
    /** Forgets a signature that was never confirmed, with all that hangs on it; its events stay. */
    delete(id: string): void {
      removeBelongings(id);
      orm
        .delete(signatures)
        .where(and(eq(signatures.id, id), unconfirmed))
        .run();
    },
    /** Those that were merged into this one, in the order of signing. */
    mergedInto: (id: string) => merged.all({ id }),
    /** Ids of unconfirmed signatures given before a time, oldest first. */
    overdue: (before: number, limit: number): string[] =>
      // By itself SQLite takes signatures_by_status, reads every unconfirmed one, and sorts them.
      orm
        .all<{ id: string }>(sql`select id from signatures indexed by signatures_unconfirmed
          where status = 'unconfirmed' and signed_at < ${before} order by signed_at limit ${limit}`)
        .map(({ id }) => id),
    /** Forgets from which network signatures came that were given before a time: how many, `limit` at most. */
    forgetNetworks: (before: number, limit: number): number => forgetNetworks.run({ before, limit }).changes,

    /** For a signature that has none yet: see indexName. */
    addNameKeys,
    /** Replaces the keys by which look-alikes of this signature's name are found. */
    indexName(letterId: number, id: string, nameKeysOf: readonly string[]): void {
      deleteNameKeys.run(id);
      addNameKeys(letterId, id, nameKeysOf);
    },
  };
}
