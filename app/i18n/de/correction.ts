import type { Dictionary } from "../en";

export const correction = {
  row: "Stimmt etwas nicht, oder hat sich etwas geändert?",
  link: "Berichtigen",
  title: "Unterschrift berichtigen",
  ledes: {
    waiting: "Ändern Sie, was nicht stimmt. Mit dem Code gilt es sofort, noch bevor die Moderation entscheidet.",
    listed:
      "Ändern Sie, was nicht stimmt. Was auf der Liste neu wäre, wartet auf die Moderation. Bis dahin zeigt die Liste die Unterschrift, wie sie ist.",
  },
  atOnce: {
    title: "Was sofort gilt",
    points: [
      "Ihr Name und Ihre Funktion werden nicht mehr gezeigt.",
      "Der Link zu Ihrer Ankündigung entfällt.",
      "Wer entschieden hat, dass die Organisation unterzeichnet, und Ihr Name und Ihre Funktion, solange sie nicht gezeigt werden.",
    ],
  },
  kept: "Was Sie leer lassen, bleibt, wie es ist. Wir zeigen es hier nicht, denn der Link allein darf nichts davon verraten.",
  submit: "Berichtigung senden",
  notices: {
    changed: "Vielen Dank. Die Unterschrift ist berichtigt.",
    proposed:
      "Vielen Dank. Die Moderation prüft Ihre Berichtigung. Bis dahin zeigt die Liste die Unterschrift, wie sie ist.",
    both: "Vielen Dank. Ein Teil Ihrer Berichtigung gilt schon, den Rest prüft die Moderation.",
    takenBack: "Ihre Berichtigung ist zurückgenommen. Die Unterschrift bleibt, wie sie ist.",
    unchanged: "Es war nichts anders, also wurde nichts geändert.",
  },
  open: {
    title: "Ihre Berichtigung wartet auf die Moderation",
    since:
      "Gesendet am {when}. Bis zur Entscheidung zeigt die Liste die Unterschrift, wie sie ist. Dann schreiben wir Ihnen.",
    replaces:
      "Was Sie jetzt senden, tritt an ihre Stelle. Um sie zurückzunehmen, füllen Sie das Formular so aus, wie die Unterschrift heute ist. Enthält sie einen neuen Namen oder eine neue Funktion von Ihnen, geben Sie beides noch einmal ein.",
    none: "keiner",
    shown: "Ihr Name und Ihre Funktion werden gezeigt",
    own: "Ihr Name oder Ihre Funktion ändert sich",
  },
} satisfies Dictionary["correction"];
