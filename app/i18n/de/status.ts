import type { Dictionary } from "../en";

export const status = {
  asked: "Frage der Moderation",
  answered: "Beantwortet",
  corrected: "Berichtigt und erneut gesendet",
  amended: "Berichtigt",
  proposed: "Änderung an die Moderation gesendet",
  accepted: "Änderung angenommen",
  refused: "Änderung nicht angenommen",
  handedOver: "Übergeben",
  renewed: "Neue Fassung unterzeichnet",
  nextHint: "Der Name steht dann unter dem Brief und hat eine eigene Seite.",
  usual: (time) => `Zuletzt dauerte eine Entscheidung etwa ${time}.`,
  permalink: "Die Seite dazu, zum Weitergeben:",
  approved: "Angenommen",
  paused:
    "Sie ist angenommen. Die Namen unter dem Brief werden zurzeit nicht gezeigt; sobald sie wieder zu sehen sind, ist dieser dabei.",
  answer:
    "[Berichtigen Sie sie und senden Sie sie erneut], oder schreiben Sie an {contact} und nennen Sie {reference}.",
  receipt: "Ihre Quittung, als Nachweis aufzubewahren",
  quote: "Noch etwas? Schreiben Sie uns und nennen Sie {reference}.",
} satisfies Dictionary["status"];
