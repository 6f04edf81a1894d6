import type { Status } from "./signature";

/** The orders in which the list can be read. What a search finds comes in the order of listing, whatever was chosen. */
export const SORTS = ["name", "newest", "country"] as const;
export type Sort = (typeof SORTS)[number];

/** Beyond this many, what a search found is "more than": to count a million takes longer than to show the first. */
export const COUNTED_UP_TO = 1_000;

/** Whether everybody may see it: the list, its search and every count go by this. */
export const isOnList = ({ status, hiddenAt }: { status: Status; hiddenAt: number | null }): boolean =>
  status === "listed" && hiddenAt === null;
