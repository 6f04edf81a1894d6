import type { Dictionary } from "../en";
import { format } from "../format";

const { plural } = format("de");

export const integrity = {
  title: "Die Entscheidungen in Zahlen",
  lede: "Was aus den Unterschriften wurde, die Organisationen bestätigt haben. Ohne Namen: Wer nicht auf der Liste steht, hat ein Recht darauf.",
  nothingYet: "Es wurde noch nichts entschieden.",
  outcome: "Ergebnis",
  signatures: "Unterschriften",
  outcomes: {
    listed: "Auf der Liste",
    hidden: "Von der Liste genommen, solange jemand nachsieht",
    waiting: "Warten auf eine Entscheidung",
    declined: "Abgelehnt",
    merged: "Mit einer anderen Unterschrift der Organisation zusammengelegt",
    disputed: "Bestritten: „Das waren wir nicht“",
    withdrawn: "Zurückgezogen",
  },
  reason: (title) => `Abgelehnt: ${title}`,
  howLong: "Wie lange es dauert",
  took: (time, decisions) =>
    plural(decisions, {
      one: `Zwischen der Bestätigung und der bisher einzigen Entscheidung lag so viel Zeit: ${time}.`,
      other: `Bei der Hälfte der letzten # Entscheidungen lag zwischen Bestätigung und Entscheidung höchstens so viel Zeit: ${time}.`,
    }),
  under: "eine Minute",
  minutes: (n) => plural(n, { one: "# Minute", other: "# Minuten" }),
  hours: (n) => plural(n, { one: "# Stunde", other: "# Stunden" }),
  days: (n) => plural(n, { one: "# Tag", other: "# Tage" }),
  counted: "Wie gezählt wird",
  countedHow:
    "Gezählt werden Unterschriften, die ihre Organisation bestätigt hat, so wie sie jetzt stehen. Eine Entscheidung, die zurückgenommen wurde, zählt nicht; wurde neu entschieden, zählt die letzte Entscheidung.",
  asJson: "Dieselben Zahlen für Programme",
} satisfies Dictionary["integrity"];
