import type { Status } from "~/domain/signature";

/** What a signature's link shows by itself: no personal field. Times are milliseconds since the epoch. */
export type SignatureView = {
  /** As in the address: `<id>.<key>`. */
  key: string;
  organisation: string;
  status: Status;
  version: number;
  language: string;
  signedAt: number;
  confirmedAt: number | null;
  vouched: boolean;
  decidedAt: number | null;
  withdrawnAt: number | null;
  disputedAt: number | null;
  /** The moderators' words, where they declined. */
  reason: string | null;
  /** How many wait before it, where it waits. */
  before: number | null;
  letter: { slug: string; title: string; contact: string };
};
