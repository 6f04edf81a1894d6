import { format } from "../format";

const { plural, number, list } = format("en");

export const site = {
  skip: "Skip to the content",
  nav: { site: "Site", letter: "Letter", letters: "Letters", signatories: "Signatories" },
  foot: {
    label: "More",
    takeAway: "Take away:",
    checking: "How names are checked",
    integrity: "Decisions in numbers",
    privacy: "Privacy",
  },
  demonstration: {
    label: "Demonstration",
    notice: "This is a demonstration. Every organisation is invented, and no mail leaves this computer.",
    mailbox: "Mailbox",
    desk: "Moderators’ desk",
  },
  organisations: (n: number) => plural(n, { one: "# organisation", other: "# organisations" }),
  /** What follows the organisations in a count: "54 organisations from 23 countries". */
  fromCountries: (n: number) => plural(n, { one: "from # country", other: "from # countries" }),
  international: "International",
  asOf: (when: string) => `as of ${when}`,
  letter: {
    kicker: "Open letter",
    to: "To",
    published: "Published",
    version: (n: number) => `version ${number(n)}`,
    whatChanged: "what changed",
    signIt: "Sign the letter",
    /** Below the large numerals. */
    organisationsWord: (n: number) => plural(n, { one: "organisation", other: "organisations" }),
    countriesWord: (n: number) => plural(n, { one: "country", other: "countries" }),
    signed: (n: number) => `${number(n)} signed`,
    beFirst: "Opened today. Be the first.",
    noneYet: "No names yet. Be the first.",
    noneAtClose: "No organisation signed this letter.",
    opens: (when: string) => `This letter opens for signature on ${when}.`,
    preview: {
      title: "This is a preview",
      until: (when: string) =>
        `So the letter will stand when it opens on ${when}. Until then only this address shows it: pass it on with care. Its links lead somewhere once it is open.`,
    },
    closes: (when: string) => `Open until ${when}.`,
    closed: (when: string) => `This letter closed on ${when}.`,
    otherLanguage: (language: string, others: readonly string[]) =>
      others.length === 0
        ? `This letter is only available in ${language}.`
        : `This letter is not available in English yet. You are reading it in ${language}; it is also in ${list(others)}.`,
  },
  letters: {
    title: "Open letters",
    none: "No letter is open yet.",
    noneHint: "An open letter appears here when its senders publish it.",
    from: (name: string) => `From ${name}`,
    closed: "Closed",
  },
  version: {
    title: (n: number) => `Version ${number(n)}`,
    current: "This is the current version.",
    replaced: "This is an earlier version.",
    readCurrent: "Read the current version",
    before: "The version before",
    changedSince: (n: number) => `What changed since version ${number(n)}`,
    removed: "removed",
    added: "added",
    fullText: "The text of this version",
    fingerprint: "Fingerprint of the text (SHA-256)",
  },
};
