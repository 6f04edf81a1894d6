import type { Dictionary } from "../en";

export const erase: Dictionary["erase"] = {
  row: "Alles darüber löschen",
  link: "Zurückziehen und löschen",
  title: (organisation) => `Die Unterschrift von ${organisation} zurückziehen und löschen`,
  effects: [
    "Der Name verschwindet sofort von der öffentlichen Liste.",
    "Die Organisation, ihre Website, Ihr Name, Ihre Funktion, Ihre Adresse und alles, was zu der Unterschrift geschrieben wurde, werden sofort gelöscht.",
    "Das lässt sich nicht rückgängig machen, und es folgt keine E-Mail: Wir haben Ihre Adresse dann nicht mehr.",
    "In unseren Sicherungen endet es mit ihnen. Wird eine davon zurückgespielt, wird die Unterschrift erneut gelöscht.",
  ],
  stays: "Was bleibt",
  staying: [
    "Dass jemand unterschrieben hat: eine Nummer, die Daten, Land und Bereich, Fassung und Sprache des Briefs. Das sagt nichts über Sie oder Ihre Organisation.",
    "Falls Sie uns gebeten haben, Ihnen nie wieder zu schreiben, eine verschlüsselte Form Ihrer Adresse, damit wir uns daran halten.",
  ],
  submit: "Zurückziehen und löschen",
  erased: {
    title: "Alles ist gelöscht",
    lede: "Die Unterschrift ist zurückgezogen, und nichts über Sie oder Ihre Organisation wird mit ihr aufbewahrt.",
    more: "Sie können diese Seite schließen und unsere E-Mails löschen. Ihre Links führen nirgendwo anders mehr hin.",
  },
  forgotten: {
    title: "Wir haben Ihre Adresse nicht mehr",
    text: "Der Brief ist lange geschlossen, deshalb haben wir sie vergessen. Die Unterschrift bleibt, wie sie ist.",
    write: "Wenn sich etwas ändern soll, schreiben Sie an {address}.",
  },
};
