import type { ShownByLink } from "~/domain/correction";
import type { CountryCode } from "~/domain/countries";
import type { Reached } from "~/domain/milestone";
import type { Sector } from "~/domain/organisation";
import type { Status } from "~/domain/signature";
import type { Locale } from "~/i18n";

/** What a signature's link shows by itself: no personal field. Times are milliseconds since the epoch. */
export type SignatureView = {
  id: string;
  organisation: string;
  /** The name that was signed, where another is shown. */
  signedOrganisation: string | null;
  website: string;
  country: CountryCode;
  sector: Sector;
  statement: string | null;
  showRepresentative: boolean;
  status: Status;
  version: number;
  language: string;
  signedAt: number;
  confirmedAt: number | null;
  /** What was done since it was confirmed. */
  life: readonly Reached[];
  /** Why it was declined, in each language, and whether a mail said more. */
  declined: { title: Record<Locale, string>; mailed: boolean } | null;
  /** What waits for a moderator, as far as readers would see it. */
  correction: (ShownByLink & { madeAt: number }) | null;
  /** Off the list while moderators look. */
  hidden: boolean;
  /** Where it was merged into one that is on the list. */
  stays: { id: string; organisation: string } | null;
  /** What the moderators ask, while they wait for the answer. */
  question: { id: string; text: string } | null;
  /** The version that its letter stands in, and whether its signer is asked to sign that too. */
  current: { version: number; asked: boolean };
  /** What was signed first, where a newer text was signed since, and when that was. */
  renewed: { at: number; first: { version: number; language: string } } | null;
  /** If it is withdrawn: whether it is told that an organisation was, and after how many days nothing personal is left. */
  withdrawal: { told: boolean; keptFor: number };
  /** How many wait before it, and how long a decision took lately, in milliseconds, where that is known. */
  before: number;
  usual: number | null;
  /** Its public page, whole. */
  permalink: string;
  /** No names of the letter are shown at the moment. */
  paused: boolean;
  /** To quote when writing. */
  reference: string;
  /** Whether it can be handed over to another address, or how that stands. */
  handOver: "possible" | "asked" | "with-moderators" | null;
  /** Nobody can be written to about it any more. */
  forgotten: boolean;
  /** Of its letter. */
  slug: string;
};

/** Whose page it is: the link as in the address, `<id>.<key>`, and whom to write to. */
export type Holder = { link: string; contact: string };
