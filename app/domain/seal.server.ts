import { createCipheriv, createDecipheriv } from "node:crypto";

/** Where a sealed value stands. It opens nowhere else. */
export type Place = { table: string; column: string; row: string | number };

/** A sealed value that was changed, moved, or sealed under another key. Its message says where it stands, not what it holds. */
export class DoesNotOpen extends Error {
  override name = "DoesNotOpen";
  constructor(
    readonly place: Place,
    why: string,
  ) {
    super(`${place.table}.${place.column} of row ${place.row} does not open: ${why}`);
  }
}

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

/** Throws DoesNotOpen. */
export function openSealed(keys: SealKey[], sealed: Buffer, place: Place): string {
  if (sealed.length < NUMBER + NONCE + TAG) throw new DoesNotOpen(place, "it was cut");
  const number = sealed.readUInt32BE(0);
  const key = keys.find((candidate) => candidate.number === number);
  if (!key) throw new DoesNotOpen(place, "it is sealed under a key that is not configured");
  const nonce = sealed.subarray(NUMBER, NUMBER + NONCE);
  const decipher = createDecipheriv(ALGORITHM, key.seal, nonce, { authTagLength: TAG }).setAAD(bound(place));
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NUMBER + NONCE, -TAG)), decipher.final()]).toString("utf8");
  } catch {
    throw new DoesNotOpen(place, "it was changed, or stood elsewhere");
  }
}
