import type { PeriodDays } from "~/domain/periods";

/** What a mail's sentences speak about. */
export type MailAbout = {
  organisation: string;
  letter: string;
  from: string;
  /** How long what is over is kept. */
  periods: PeriodDays;
};

/** A mail's words; the code, the button and the reason stand between `before` and `after`. */
type MailWords = {
  subject: (about: MailAbout) => string;
  heading: (about: MailAbout) => string;
  before: (about: MailAbout) => string[];
  after: (about: MailAbout) => string[];
};

export const mail = (words: MailWords) => words;
/** One with a button; `action` is its words. */
export const mailWithButton = (words: MailWords & { action: string }) => words;
