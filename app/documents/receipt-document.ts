import type { LetterText } from "~/domain/letter";
import type { Sector } from "~/domain/organisation";
import type { ReceiptEvent } from "~/domain/receipt";
import type { Status } from "~/domain/signature";
import type { Locale } from "~/i18n";

/**
 * All that a signature's receipt says: nobody is named in it. Times are milliseconds since the epoch; hashes are hex;
 * addresses are whole.
 */
export type Receipt = {
  /** To quote when writing. */
  reference: string;
  organisation: string;
  /** The name that was signed, where another is shown. */
  signedOrganisation: string | null;
  website: string;
  country: string;
  sector: Sector;
  status: Exclude<Status, "unconfirmed">;
  /** Off the list while moderators look at it. */
  hidden: boolean;
  /** No names of the letter are shown at the moment. */
  paused: boolean;
  vouched: boolean;
  signedAt: number;
  confirmedAt: number | null;
  listedAt: number | null;
  withdrawnAt: number | null;
  /** When it came to stand as it does. */
  since: number;
  /** Of the last event. */
  asOf: number;
  /** Where everybody finds it, while it is on the list. */
  page: string | null;
  letter: { slug: string; url: string; contact: string };
  /** What was signed. */
  text: LetterText;
  /** The signature's places in the chain, the oldest first. */
  events: { index: number; type: ReceiptEvent; at: number; hash: string }[];
  /** Who answers for the chain. */
  controller: string;
};

/** The same on paper, in one language. */
export type ReceiptDocument = Receipt & {
  locale: Locale;
  /** The exact text whose hash is the letter's. */
  textFile: string;
};
