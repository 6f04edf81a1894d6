import { createHash, createHmac } from "node:crypto";
import { canonical, type Event } from "./event";

/** What stands before the first event. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the hash before and this event's canonical form. */
export const chainHash = (previous: Buffer, event: Event & { seq: number }): Buffer =>
  createHash("sha256").update(previous).update(canonical(event)).digest();

type Link = Event & { seq: number; hash: Buffer };

/** The first link of a chain that does not hold, and why. Whoever reads along is told of each one that does. */
export function brokenLink(events: Iterable<Link>, read: (event: Event) => void = () => {}) {
  let previous: Buffer = GENESIS;
  let last = 0;
  for (const { hash, ...event } of events) {
    last += 1;
    if (event.seq !== last) return { seq: last, problem: `it is missing: the next one is ${event.seq}` };
    if (!chainHash(previous, event).equals(hash)) return { seq: last, problem: "it was changed after it was written" };
    previous = hash;
    read(event);
  }
  return undefined;
}

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
