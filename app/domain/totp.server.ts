import { Secret, TOTP } from "otpauth";

const PERIOD_S = 30;
/** Clocks differ: the code before and the one after are taken too. */
const WINDOW = 1;

export const TOTP_BYTES = 20;

/** A secret as apps take it when it is typed. */
export const toTotpSecret = (bytes: Uint8Array): string => new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;

/** Whether a form sent back a secret of ours. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text);

/** What the square holds that an app scans. */
export const totpUri = (secret: string, { issuer, account }: { issuer: string; account: string }): string =>
  new TOTP({ secret, issuer, label: account, period: PERIOD_S }).toString();

/** The time step that a code of six digits belongs to, now or next to it; null: it is none of them. */
export function totpStep(secret: string, code: string, now: number): number | null {
  const delta = new TOTP({ secret, period: PERIOD_S }).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD_S) + delta;
}

/** The code that an app shows at a time. */
export const totpCode = (secret: string, now: number): string =>
  new TOTP({ secret, period: PERIOD_S }).generate({ timestamp: now });
