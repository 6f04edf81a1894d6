import { ROLES, type Role } from "~/domain/moderator";

/** What each role may do, in a line. */
export const ROLE_WORDS: Record<Role, string> = {
  owner: "Owner: decides, and lets people in",
  moderator: "Moderator: decides on signatures and reports",
  reader: "Reader: sees everything, decides nothing",
};
export const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));
