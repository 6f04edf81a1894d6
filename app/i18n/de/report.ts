import type { Dictionary } from "../en";

export const report = {
  link: "Ein Problem mit diesem Namen melden",
  kicker: "Auf der Liste",
  title: "Ein Problem mit diesem Namen melden",
  lede: "Was sollten wir über {organisation} wissen?",
  text: "Was stimmt nicht?",
  textHint:
    "Zum Beispiel, dass die Organisation nicht unterzeichnet hat, dass ein Name oder Link in die Irre führt oder dass sie doppelt aufgeführt ist. Sagen Sie, woher Sie es wissen. Höchstens 1.000 Zeichen.",
  email: "Ihre E-Mail-Adresse",
  emailHint: "Nur für Rückfragen zu Ihrer Meldung. Sie wird nie angezeigt.",
  next: "Die Moderation liest Ihre Meldung. Bis dahin bleibt der Name auf der Liste, und nichts von dem, was Sie schreiben, wird veröffentlicht.",
  privacy: "[Was wir aufbewahren, warum und wie lange]",
  submit: "Meldung absenden",
  back: "Zurück ohne Meldung",
  sent: {
    title: "Danke für Ihre Meldung",
    lede: "Die Moderation liest sie und geht ihr nach. Wenn Sie eine Adresse angegeben haben, schreibt sie Ihnen vielleicht.",
    back: "Zurück zum Namen",
  },
} satisfies Dictionary["report"];
