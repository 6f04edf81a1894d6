const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Whether a text is an age recipient as age-keygen prints it (X25519), its checksum included: a typing mistake would be
 * noticed only with the first backup, or never.
 */
export const isAgeRecipient = (text: string): boolean =>
  /^age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}$/.test(text) && checksum(text) === 1;

/** Bech32's (BIP 173). The part before the "1" counts as its letters' high bits, a zero, and their low bits. */
function checksum(text: string): number {
  const prefix = Array.from(text.slice(0, text.lastIndexOf("1")), (letter) => letter.charCodeAt(0));
  const data = Array.from(text.slice(text.lastIndexOf("1") + 1), (letter) => LETTERS.indexOf(letter));
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  return values.reduce((sum, value) => {
    const next = ((sum & 0x1ffffff) << 5) ^ value;
    return GENERATOR.reduce((mixed, factor, bit) => ((sum >> (25 + bit)) & 1 ? mixed ^ factor : mixed), next);
  }, 1);
}
