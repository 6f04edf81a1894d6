import type { Dictionary } from "../en";

export const decline = {
  "not-reachable": {
    title: "Die Organisation war nicht zu erreichen",
    text: "Wir haben versucht, die Organisation über ihre Website zu erreichen, und keine Antwort bekommen. Sobald uns dort jemand bestätigen kann, dass Sie für sie unterzeichnen, berichtigen Sie die Unterschrift und senden Sie sie erneut.",
  },
  "not-an-organisation": {
    title: "Keine Organisation",
    text: "Diesen Brief unterzeichnen nur Organisationen. Wir konnten nicht feststellen, dass dieser Name zu einer gehört.",
  },
  "not-authorised": {
    title: "Keine Befugnis",
    text: "Die Organisation hat uns mitgeteilt, dass niemand die Unterzeichnung beschlossen hat, oder wir konnten nicht erkennen, dass Sie für sie unterzeichnen dürfen.",
  },
  duplicate: {
    title: "Schon auf der Liste",
    text: "Die Organisation steht unter diesem Namen oder einer anderen Form davon schon auf der Liste.",
  },
  "wrong-details": {
    title: "Etwas stimmt nicht",
    text: "Der Name, die Website und das Land passen nicht zusammen. Bitte berichtigen Sie die Angaben und senden Sie die Unterschrift erneut.",
  },
  "out-of-scope": {
    title: "Nicht im Kreis der Unterzeichnenden",
    text: "Der Brief richtet sich an eine bestimmte Art von Organisationen als Unterzeichnende, und Ihre gehört nicht dazu. Wir danken Ihnen für Ihre Unterstützung.",
  },
  other: { title: "Ein anderer Grund", text: "" },
} satisfies Dictionary["decline"];
