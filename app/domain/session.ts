const MINUTE = 60_000;
/** A session ends after this long without a request, and after this long in any case. */
export const SESSION = { idle: 30 * MINUTE, total: 12 * 60 * MINUTE } as const;

/**
 * What a session was opened with: a mail's link and code, the link that the operator printed, or a second factor. A
 * passkey is one by itself: it asks for the finger or the number that unlocks the device.
 */
export const WAYS = ["mail", "link", "factor"] as const;
export type Way = (typeof WAYS)[number];

/** What somebody must still do before they see the desk: show their second factor, or set one up. */
export type Lack = "factor" | "set-up";

/** Whoever has the operator's link holds the server: nothing more is asked of them. */
export function lackOf(way: Way, { hasFactor, demonstration }: { hasFactor: boolean; demonstration: boolean }) {
  if (way !== "mail") return null;
  if (hasFactor) return "factor" satisfies Lack;
  return demonstration ? null : ("set-up" satisfies Lack);
}
