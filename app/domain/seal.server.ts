import { createCipheriv, createDecipheriv } from "node:crypto";

/** Where a sealed value stands. It opens nowhere else. */
export type Place = { table: string; column: string; row: string | number };
type SealKey = { number: number; seal: Buffer };

const ALGORITHM = "aes-256-gcm";
const [NUMBER, TAG] = [4, 16];
export const NONCE = 12;
const bound = ({ table, column, row }: Place) => Buffer.from(JSON.stringify([table, column, row]));

/** AES-256-GCM: key number, nonce, ciphertext, tag. The nonce is 12 random bytes, never used before. */
export function sealText(key: SealKey, text: string, place: Place, nonce: Buffer): Buffer {
  const number = Buffer.alloc(NUMBER);
  number.writeUInt32BE(key.number);
  const cipher = createCipheriv(ALGORITHM, key.seal, nonce).setAAD(bound(place));
  return Buffer.concat([number, nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
}

export function openSealed(keys: SealKey[], sealed: Buffer, place: Place): string {
  const number = sealed.readUInt32BE(0);
  const key = keys.find((candidate) => candidate.number === number);
  if (!key) throw new Error(`${place.table}.${place.column} is sealed under a key that is not configured`);
  const decipher = createDecipheriv(ALGORITHM, key.seal, sealed.subarray(NUMBER, NUMBER + NONCE)).setAAD(bound(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NUMBER + NONCE, -TAG)), decipher.final()]).toString("utf8");
}
