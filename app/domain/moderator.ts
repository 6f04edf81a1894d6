import { DomainError } from "./errors";

export const ROLES = ["owner", "moderator", "reader"] as const;
export type Role = (typeof ROLES)[number];
export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

export type Moderator = { id: number; email: string; role: Role; createdAt: number; removedAt: number | null };

/** Who may do what at the desk: the only place that says so. */
const RIGHTS = {
  /** Everything that stands at the desk, addresses included. */
  see: ["owner", "moderator", "reader"],
  /** On signatures and reports, and what mails and evidence go with that. */
  decide: ["owner", "moderator"],
  /** People, letters, and what the desk says to signers. */
  manage: ["owner"],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof RIGHTS;
export const RIGHT_NAMES = Object.keys(RIGHTS) as Right[];

export const can = (moderator: { role: Role }, right: Right): boolean =>
  (RIGHTS[right] as readonly Role[]).includes(moderator.role);

/** Throws a DomainError, "forbidden", where the role does not have the right. */
export function demand(moderator: { role: Role }, right: Right): void {
  if (!can(moderator, right)) throw new DomainError("forbidden");
}
