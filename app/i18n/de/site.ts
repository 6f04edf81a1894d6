import type { Dictionary } from "../en";
import { format } from "../format";

const { plural, number, list } = format("de");

export const site = {
  skip: "Zum Inhalt springen",
  nav: {
    site: "Hauptnavigation",

    letter: "Brief",
    letters: "Briefe",
    signatories: "Unterzeichnende",
  },
  foot: {
    label: "Mehr",
    takeAway: "Zum Mitnehmen:",
    checking: "Wie die Namen geprüft werden",
    integrity: "Entscheidungen in Zahlen",
    privacy: "Datenschutz",
  },
  demonstration: {
    label: "Demonstration",
    notice: "Dies ist eine Demonstration. Jede Organisation ist erfunden, und keine E-Mail verlässt diesen Rechner.",
    mailbox: "Postfach",
    desk: "Moderation",
  },
  organisations: (n) => plural(n, { one: "# Organisation", other: "# Organisationen" }),
  fromCountries: (n) => plural(n, { one: "aus # Land", other: "aus # Ländern" }),
  international: "International",
  asOf: (when) => `Stand: ${when}`,
  letter: {
    kicker: "Offener Brief",
    to: "An",
    published: "Veröffentlicht am",
    version: (n) => `Fassung ${number(n)}`,
    whatChanged: "was sich geändert hat",
    signIt: "Brief unterzeichnen",
    organisationsWord: (n) => plural(n, { one: "Organisation", other: "Organisationen" }),
    countriesWord: (n) => plural(n, { one: "Land", other: "Länder" }),
    signed: (n) => plural(n, { one: "# Unterschrift", other: "# Unterschriften" }),
    beFirst: "Heute eröffnet. Unterzeichnen Sie als erste Organisation.",
    noneYet: "Noch keine Namen. Unterzeichnen Sie als erste Organisation.",
    noneAtClose: "Keine Organisation hat diesen Brief unterzeichnet.",
    opens: (when) => `Dieser Brief kann ab dem ${when} unterzeichnet werden.`,
    preview: {
      title: "Dies ist eine Vorschau",
      until: (when) =>
        `So wird der Brief aussehen, wenn er am ${when} öffnet. Bis dahin zeigt ihn nur diese Adresse: Geben Sie sie mit Bedacht weiter. Die Links führen erst nach der Öffnung zum Ziel.`,
    },
    closes: (when) => `Offen bis zum ${when}.`,
    closed: (when) => `Dieser Brief wurde am ${when} geschlossen.`,
    otherLanguage: (language, others) =>
      others.length === 0
        ? `Diesen Brief gibt es nur auf ${language}.`
        : `Diesen Brief gibt es noch nicht auf Deutsch. Sie lesen ihn auf ${language}; es gibt ihn auch ${list(others.map((other) => `auf ${other}`))}.`,
  },
  letters: {
    title: "Offene Briefe",
    none: "Noch ist kein Brief eröffnet.",
    noneHint: "Ein offener Brief erscheint hier, sobald er veröffentlicht wird.",
    from: (name) => `Von ${name}`,
    closed: "Geschlossen",
  },
  version: {
    title: (n) => `Fassung ${number(n)}`,
    current: "Dies ist die aktuelle Fassung.",
    replaced: "Dies ist eine frühere Fassung.",
    readCurrent: "Die aktuelle Fassung lesen",
    before: "Die Fassung davor",
    changedSince: (n) => `Was sich seit Fassung ${number(n)} geändert hat`,
    removed: "gestrichen",
    added: "hinzugefügt",
    fullText: "Der Wortlaut dieser Fassung",
    fingerprint: "Fingerabdruck des Wortlauts (SHA-256)",
  },
} satisfies Dictionary["site"];
