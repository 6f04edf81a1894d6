import type { Dictionary } from "../en";
import { format } from "../format";

const { plural, number } = format("de");

export const list = {
  title: "Die Unterzeichnenden",
  only: (filters) => `Die Unterzeichnenden: ${filters}`,
  continued: (title) => `${title} (Fortsetzung)`,
  search: "Namen suchen",
  searchButton: "Suchen",
  showButton: "Zeigen",
  country: "Land",
  allCountries: "Alle Länder",
  sector: "Art der Organisation",
  allSectors: "Alle Arten",
  sort: "Reihenfolge",
  sorts: { name: "Nach Namen", newest: "Neueste zuerst", country: "Nach Ländern" },
  quoted: (query) => `„${query}“`,
  without: (filter) => `Ohne ${filter} zeigen`,
  filters: "Gezeigt:",
  ofAll: (n, organisations) => `${number(n)} von ${organisations}`,
  moreOfAll: (n, organisations) => `Mehr als ${number(n)} von ${organisations}`,
  searchOrder: "Eine Suche zeigt die neuesten Namen zuerst.",
  nothing: "Kein Name passt.",
  nothingFor: (query) => `Kein Name passt zu „${query}“.`,
  nothingHint:
    "Versuchen Sie es mit einem Teil des Namens, so wie ihn die Organisation schreibt und in ihrer Schrift. Akzente und Großbuchstaben spielen keine Rolle.",
  showAll: "Alle Namen zeigen",
  ownDomain: "per E-Mail von der eigenen Domain bestätigt",
  vouched: "von der Moderation bestätigt, die mit der Organisation gesprochen hat",
  legend:
    "Die Organisation hat aus einem Postfach ihrer eigenen Domain bestätigt. Jeden Namen hier hat ein Mensch geprüft.",
  vouchedWord: "verbürgt",
  vouchedLegend: "Die Moderation hat sich die Unterschrift von der Organisation auf anderem Weg bestätigen lassen.",
  howChecked: "Wie die Namen geprüft werden",
  latest: "Neueste Namen",
  seeAll: (n) => plural(n, { one: "Den einen Namen ansehen", other: "Alle # Namen ansehen" }),
  next: "Weitere Namen",
  start: "Zurück zu den ersten Namen",
  paused: {
    title: "Die Namen werden zurzeit nicht gezeigt",
    since: (day) => `Seit ${day}.`,
    stands: "Der Brief und seine Unterschriften gelten weiter, nur die Namen werden nicht gezeigt.",
  },
  takeAway: {
    title: "Die Liste mitnehmen",
    lede: "Was die Liste öffentlich sagt, und der Stand dazu.",
    csv: "Für eine Tabelle",
    json: "Für ein Programm oder eine andere Website",
    atom: "Für einen Feedreader: jeder Name, sobald er erscheint",
    pdf: "Zum Drucken oder Übergeben: der Brief und alle Namen",
  },
} satisfies Dictionary["list"];
