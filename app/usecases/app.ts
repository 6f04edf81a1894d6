import type { Logger } from "pino";
import type { Backups } from "../../db/backups/backups.server";
import type { Journal } from "../../db/journal.server";
import type { Db } from "../../db/open.server";
import type { Mailer } from "../../emails/mailer.server";
import type { Documents } from "../documents/documents.server";
import type { Openings } from "../domain/funnel";
import type { KeyRing } from "../domain/keys.server";
import type { LimitCounts } from "../domain/limits";
import type { PeriodDays } from "../domain/periods";
import type { Timers } from "../domain/timer";

/** All that a use case reaches: put together in app.server.ts, and in tests with a clock that moves by hand. */
export type App = {
  db: Db;
  mailer: Mailer;
  documents: Documents;
  /** What an older copy of the database must not undo, in a file beside it. */
  journal: Journal;
  backups: Backups;
  keys: KeyRing;
  log: Logger;
  /** Private pages that were opened before confirming, until they are written down in sum. */
  openings: Openings;
  /** How what the program does by itself stands. */
  timers: Timers;
  /** Milliseconds since the epoch. */
  now: () => number;
  random: (bytes: number) => Buffer;
  settings: {
    baseUrl: string;
    demonstration: boolean;
    mailFrom: string;
    controller: string;
    contact: string;
    limits: LimitCounts;
    periods: PeriodDays;
  };
};
