import { DAY, type Status } from "./signature";

/** The orders in which the list can be read. What a search finds comes in the order of listing, whatever was chosen. */
export const SORTS = ["name", "newest", "country"] as const;
export type Sort = (typeof SORTS)[number];

/** Beyond this many, what a search found is "more than": to count a million takes longer than to show the first. */
export const COUNTED_UP_TO = 1_000;

type Listable = { status: Status; hiddenAt: number | null; listedAt: number | null; listing: number | null };

/** Whether everybody may see it: the list, its search and every count go by this. */
export const isOnList = <T extends Listable>(signature: T): signature is T & { listedAt: number; listing: number } =>
  signature.status === "listed" &&
  signature.hiddenAt === null &&
  signature.listedAt !== null &&
  signature.listing !== null;

/** Where the day of a moment begins, in UTC. */
export const dayOf = (at: number): number => at - (at % DAY);
