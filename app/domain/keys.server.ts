import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { Purpose } from "./challenge";
import { NONCE, openSealed, type Place, sealText } from "./seal.server";

export type Keys = ReturnType<typeof deriveKeys>;

/** One key each for what needs one, from SECRET_KEY by HKDF-SHA-256. Nothing derived is ever stored, but `check`. */
function deriveKeys(secret: Buffer) {
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "", `undersigned ${purpose}`, 32));
  return {
    number: derive("number").readUInt32BE(0),
    check: derive("check").toString("hex"),
    seal: derive("seal"),
    link: derive("link"),
    code: derive("code"),
    cookie: derive("cookie"),
    address: derive("address"),
    limit: derive("limit"),
    head: derive("head"),
    journal: derive("journal"),
  };
}

const mac = (key: Buffer, ...parts: (string | number)[]) =>
  createHmac("sha256", key).update(JSON.stringify(parts)).digest();

function same(ours: string, theirs: string): boolean {
  // As bytes: a letter that takes two would make equal lengths unequal, which timingSafeEqual throws at.
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const linkKey = (keys: Keys, id: string, version: number) =>
  mac(keys.link, id, version).subarray(0, 16).toString("base64url");

const code = (keys: Keys, challengeId: string, purpose: Purpose, subject: string) =>
  String(mac(keys.code, challengeId, purpose, subject).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");

const signed = (keys: Keys, name: string, value: string) =>
  `${value}~${mac(keys.cookie, name, value).subarray(0, 18).toString("base64url")}`;

function journalHash(keys: Keys, subject: string, id: string): string {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(keys.number);
  return Buffer.concat([number, mac(keys.journal, subject, id)]).toString("base64url");
}

export type KeyRing = ReturnType<typeof keyRing>;

/** While a previous key is given, both open and verify; the current one seals and derives. */
export function keyRing(random: (bytes: number) => Buffer, secret: Buffer, previousSecret: Buffer | null = null) {
  const current = deriveKeys(secret);
  const previous = previousSecret && deriveKeys(previousSecret);
  const all = previous ? [current, previous] : [current];

  return {
    check: current.check,
    previousCheck: previous?.check ?? null,

    seal: (text: string, place: Place) => sealText(current, text, place, random(NONCE)),
    /** Throws where the bytes were changed, moved to another place, or sealed under another key. */
    open: (sealed: Buffer, place: Place) => openSealed(all, sealed, place),

    /** The current key's hash first, then the one under the key before (the same where there is none). */
    addressHashes(canonicalAddress: string): [Buffer, Buffer] {
      const first = mac(current.address, canonicalAddress);
      return [first, previous ? mac(previous.address, canonicalAddress) : first];
    },
    fingerprint: (...parts: (string | number)[]) => mac(current.address, "submission", ...parts),
    /** For telling which signatures came from one network, for as long as it is kept. */
    networkHash: (network: string) => mac(current.limit, "signed from", network).subarray(0, 16),
    limitKey: (rule: string, subject: string) => mac(current.limit, rule, subject).subarray(0, 16),

    /** The part after the dot in `/signature/<id>.<key>`; raising the version makes every older link worthless. */
    linkKey: (id: string, version: number) => linkKey(current, id, version),
    linkFits: (id: string, version: number, key: string) => all.some((keys) => same(linkKey(keys, id, version), key)),

    /** Six digits. */
    code: (challengeId: string, purpose: Purpose, subject: string) => code(current, challengeId, purpose, subject),
    codeFits: (challengeId: string, purpose: Purpose, subject: string, typed: string) =>
      all.some((keys) => same(code(keys, challengeId, purpose, subject), typed)),

    /** A text that leaves us and comes back: a cookie, or what a passkey is asked to answer. */
    sign: (name: string, value: string) => signed(current, name, value),
    /** The value that was signed for this name; null for anything else. */
    readSigned(name: string, text: string | undefined): string | null {
      const value = text?.slice(0, text.lastIndexOf("~")) ?? "";
      return text !== undefined && all.some((keys) => same(signed(keys, name, value), text)) ? value : null;
    },

    /**
     * By which the journal knows again in an older copy whom it is about: under the current key first, then the one before.
     * Each begins with its key's number.
     */
    journalHashes: (subject: string, id: string) => all.map((keys) => journalHash(keys, subject, id)),
    /** Whether a hash of the journal was made under a key that is set. */
    knowsJournalHash: (hash: string) =>
      all.some(({ number }) => Buffer.from(hash, "base64url").readUInt32BE(0) === number),

    signHead: (text: string) => mac(current.head, text).toString("hex"),
    headFits: (text: string, signature: string) =>
      all.some((keys) => same(mac(keys.head, text).toString("hex"), signature)),
  };
}
