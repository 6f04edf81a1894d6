export const ROLES = ["owner", "moderator", "reader"] as const;
export type Role = (typeof ROLES)[number];

export type Moderator = { id: number; email: string; role: Role; createdAt: number; removedAt: number | null };

/** Who may do what at the desk. */
const RIGHTS = {
  see: ["owner", "moderator", "reader"],
  decide: ["owner", "moderator"],
  manage: ["owner"],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof RIGHTS;

export const can = (moderator: { role: Role }, right: Right): boolean =>
  (RIGHTS[right] as readonly Role[]).includes(moderator.role);

const MINUTE = 60_000;
/** A session ends after this long without a request, and after this long in any case. */
export const SESSION = { idle: 30 * MINUTE, total: 12 * 60 * MINUTE } as const;
