import { createHash, createHmac } from "node:crypto";
import { canonical, type Event } from "./event";

/** What stands before the first event. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the hash before and this event's canonical form. */
export const chainHash = (previous: Buffer, event: Event & { seq: number }): Buffer =>
  createHash("sha256").update(previous).update(canonical(event)).digest();

/** What the public sees of a signature, in the order in which it is digested. */
export type PublicFields = {
  letterId: number;
  organisation: string;
  website: string;
  country: string;
  sector: string;
  statement: string | null;
  name: string | null;
  role: string | null;
  language: string;
  version: number;
  emailDomain: string;
  vouched: boolean;
  signedAt: number;
  confirmedAt: number | null;
  listedAt: number | null;
};

/**
 * HMAC-SHA-256, in hex, of the public fields under the signature's own salt: a changed field is found, and once
 * erasing has destroyed the salt the digest says nothing about anybody while the chain still verifies.
 */
export function publicDigest(salt: Buffer, fields: PublicFields): string {
  const { letterId, organisation, website, country, sector, statement, name, role } = fields;
  const { language, version, emailDomain, vouched, signedAt, confirmedAt, listedAt } = fields;
  const inOrder = [letterId, organisation, website, country, sector, statement, name, role];
  return createHmac("sha256", salt)
    .update(JSON.stringify([...inOrder, language, version, emailDomain, vouched, signedAt, confirmedAt, listedAt]))
    .digest("hex");
}
