const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
export const ID_BYTES = 10;

/** Sixteen characters of Crockford's base32 (no i, l, o, u) for ten bytes: can be read aloud and typed. */
export function toId(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let id = "";
  for (let at = BigInt(bytes.length * 8 - 5); at >= 0n; at -= 5n) id += ALPHABET.charAt(Number((bits >> at) & 31n));
  return id;
}

/** What a signer quotes in a letter to us: short, and enough to find the signature with. */
export const reference = (id: string) => id.slice(0, 4).toUpperCase();
