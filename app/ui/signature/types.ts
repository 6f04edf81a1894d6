import type { Status } from "~/domain/signature";
import type { Locale } from "~/i18n";

/** What a signature's link shows by itself: no personal field. Times are milliseconds since the epoch. */
export type SignatureView = {
  organisation: string;
  /** The name that was signed, where another is shown. */
  signedOrganisation: string | null;
  status: Status;
  version: number;
  language: string;
  signedAt: number;
  confirmedAt: number | null;
  decidedAt: number | null;
  withdrawnAt: number | null;
  disputedAt: number | null;
  /** Why it was declined, in each language, and whether a mail said more. */
  declined: { title: Record<Locale, string>; mailed: boolean } | null;
  /** Off the list while moderators look. */
  hidden: boolean;
  /** Where it was merged into one that is on the list. */
  stays: { id: string; organisation: string } | null;
  /** What the moderators ask, while they wait for the answer. */
  question: { id: string; text: string } | null;
  /** How many wait before it. */
  before: number;
  /** Nobody can be written to about it any more. */
  forgotten: boolean;
  /** Of its letter. */
  slug: string;
};
