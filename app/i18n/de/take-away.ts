import type { Dictionary } from "../en";

export const takeAway = {
  rights: (licence) => `Die Liste darf unter ${licence} kopiert werden, mit Angabe der Quelle.`,
  letter: (from, to) => `Offener Brief. Von: ${from}. An: ${to}.`,
  signedBy: (count) => `Unterzeichnet von ${count}.`,
  list: (title) =>
    `Wer den offenen Brief „${title}“ unterzeichnet hat, jede Unterschrift per E-Mail bestätigt und von einem Menschen geprüft.`,
  signThere: "Brief lesen und unterzeichnen",
  readThere: "Brief lesen",
} satisfies Dictionary["takeAway"];
