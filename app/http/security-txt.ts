import { LOCALES } from "~/i18n";

const LEAST_MONTHS = 6;

/**
 * Whom to tell of a hole in this site, as RFC 9116 has it. It must say when it was last true, at most a year ahead: the first
 * of a month, so that it is the same file all month long.
 */
export function securityTxt({ baseUrl, contact }: { baseUrl: string; contact: string }, now: number): string {
  const today = new Date(now);
  const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + LEAST_MONTHS + 1));
  const fields = {
    Contact: `mailto:${contact}`,
    Expires: expires.toISOString(),
    "Preferred-Languages": LOCALES.join(", "),
    Canonical: `${baseUrl}/.well-known/security.txt`,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}
