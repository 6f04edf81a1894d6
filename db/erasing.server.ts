import { openBelongings } from "./belongings.server";
import type { Connection } from "./connect.server";
import { signatureMapper } from "./signature-mapper.server";

/** Hashes that are nobody's: random bytes, where an address's hash and a submission's fingerprint stood. */
type Nobodys = { addressHash: Buffer; fingerprint: Buffer };
type Sealed = { nameSealed: Buffer; roleSealed: Buffer; emailSealed: Buffer };

const NOBODYS = "email_sealed = :emailSealed, address_hash = :addressHash, fingerprint = :fingerprint";

/** What is left of a signature once nothing personal is: its id, status, dates, country, sector, version and language. */
export function openErasing({ sqlite, keys }: Connection) {
  const { sealPersonal, sealEmail, sealDeskWords } = signatureMapper(keys);
  const { clear, disconnect } = openBelongings({ sqlite });
  // The authority and the mail's origin must be one of a list: the same for all says nothing.
  const blank = sqlite.prepare<[Nobodys & Sealed & { id: string; reasonSealed: Buffer | null }]>(
    `update signatures set organisation = '–', organisation_key = id, signed_organisation = null, website = '',
      website_domain = '', authority = 'board', statement = null, show_representative = 0, name_sealed = :nameSealed,
      role_sealed = :roleSealed, ${NOBODYS}, email_domain = '', mail_origin = 'other-domain', alike = 0,
      network_hash = null, salt = null, vouch_note_sealed = null, hidden_note_sealed = null,
      reason_sealed = case when reason_code is null then null else :reasonSealed end
    where id = :id`,
  );
  const forget = sqlite.prepare<[Nobodys & { id: string; emailSealed: Buffer }]>(
    `update signatures set ${NOBODYS} where id = :id`,
  );
  const forgetRepresentative = sqlite.prepare<[{ id: string; nameSealed: Buffer; roleSealed: Buffer }]>(
    "update signatures set name_sealed = :nameSealed, role_sealed = :roleSealed where id = :id and show_representative = 0",
  );
  const due = (index: string, moment: string, statuses: string) =>
    sqlite
      .prepare<[{ before: number; limit: number }], string>(
        `select id from signatures indexed by ${index} where ${statuses} and erased_at is null and ${moment} < :before
          order by ${moment} limit :limit`,
      )
      .pluck();
  const declined = due("signatures_declined_since", "decided_at", "status in ('declined', 'merged')");
  const withdrawn = due("signatures_withdrawn_since", "withdrawn_at", "status = 'withdrawn'");
  const reachable = sqlite
    .prepare<[{ letterId: number; limit: number }], string>(
      `select id from signatures indexed by signatures_with_contact where letter_id = :letterId
        and status in ('waiting', 'listed') and contact_forgotten_at is null limit :limit`,
    )
    .pluck();
  const ofAddress = sqlite
    .prepare<[Buffer, Buffer], string>("select id from signatures where address_hash in (?, ?) order by seq")
    .pluck();
  const empty = (id: string) => ({
    ...sealPersonal(id, { name: "", role: "" }),
    emailSealed: sealEmail(id, ""),
  });

  return {
    /** Empties a signature's fields, and removes what hangs on it. */
    blank(id: string, nobodys: Nobodys): void {
      clear(id);
      const { reasonSealed } = sealDeskWords(id, { reason: "", vouchNote: null, hiddenNote: null });
      blank.run({ id, ...nobodys, ...empty(id), reasonSealed });
    },
    /** Forgets who can be written to about a signature, and a name and role that are not to be shown. */
    forgetContact(id: string, nobodys: Nobodys): void {
      disconnect(id);
      const { emailSealed, ...representative } = empty(id);
      forget.run({ id, ...nobodys, emailSealed });
      forgetRepresentative.run({ id, ...representative });
    },
    /** Declined or merged before a time, the oldest decision first. */
    declined: (before: number, limit: number): string[] => declined.all({ before, limit }),
    withdrawn: (before: number, limit: number): string[] => withdrawn.all({ before, limit }),
    /** Signatures of a letter, waiting or listed, whose signer can still be written to. */
    reachable: (letterId: number, limit: number): string[] => reachable.all({ letterId, limit }),
    /** Every signature of an address, on any letter. */
    ofAddress: ([hash, otherHash]: [Buffer, Buffer]): string[] => ofAddress.all(hash, otherHash),
  };
}
