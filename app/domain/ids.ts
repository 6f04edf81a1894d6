const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
export const ID_BYTES = 10;
export const ID = new RegExp(`^[${ALPHABET}]{16}$`);
/** What could be a reference, in small letters. */
export const REFERENCE = new RegExp(`^[${ALPHABET}]{4}$`);

/** Sixteen characters of Crockford's base32 (no i, l, o, u) for ten bytes: can be read aloud and typed. */
export function toId(bytes: Uint8Array): string {
  let [id, bits, held] = ["", 0, 0];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (held += 8; held >= 5; ) {
      held -= 5;
      id += ALPHABET.charAt(bits >> held);
      bits &= (1 << held) - 1;
    }
  }
  return id;
}

/** What a signer quotes in a letter to us: short, and enough to find the signature with. */
export const reference = (id: string) => id.slice(0, 4).toUpperCase();
