/** What somebody can show beside the mail. A recovery code stands in for the others when they are lost. */
const FACTORS = ["passkey", "totp"] as const;
export type Factor = (typeof FACTORS)[number];
export type CredentialKind = Factor | "recovery";

export const isFactor = (kind: CredentialKind): kind is Factor => kind !== "recovery";

/** How long a passkey may take to answer (milliseconds). */
export const CHALLENGE_LIFE = 5 * 60_000;

export const RECOVERY_CODES = 10;
export const RECOVERY_BYTES = 8;

/** Without the letters and digits that are taken for one another. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 12;

/** Twelve characters, 59 bits: "k7f3-9m2p-x4rt". */
export function toRecoveryCode(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let code = "";
  for (let at = 0; at < LENGTH; at += 1) {
    code += ALPHABET.charAt(Number(number % BigInt(ALPHABET.length)));
    number /= BigInt(ALPHABET.length);
  }
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** A recovery code as it was shown, however it was typed; null: it cannot be one. */
export function typedRecoveryCode(text: string): string | null {
  const characters = text.normalize("NFKC").toLowerCase().replace(/[\s-]/g, "");
  const isCode = characters.length === LENGTH && [...characters].every((character) => ALPHABET.includes(character));
  return isCode ? characters.replace(/(.{4})(?=.)/g, "$1-") : null;
}
