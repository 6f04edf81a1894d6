import type { Dictionary } from "../en";

export const errors = {
  summary: "Im Formular stimmt etwas nicht",
  titlePrefix: "Fehler: ",
  fields: {
    "organisation.required": "Geben Sie den Namen der Organisation ein",
    "organisation.too-long": "Der Name darf höchstens 150 Zeichen lang sein",
    "organisation.characters": "Der Name enthält ein Zeichen, das nicht angezeigt werden kann. Geben Sie ihn neu ein",
    "website.required": "Geben Sie die Website der Organisation ein",
    "website.invalid": "Geben Sie eine Website ein, zum Beispiel harbourtrust.example",
    "website.private": "Geben Sie eine Website ein, die für alle erreichbar ist",
    "country.required": "Wählen Sie das Land, in dem die Organisation ihren Sitz hat",
    "sector.required": "Wählen Sie die Art der Organisation",
    "name.required": "Geben Sie Ihren vollständigen Namen ein",
    "name.too-long": "Ihr Name darf höchstens 100 Zeichen lang sein",
    "name.characters": "Ihr Name enthält ein Zeichen, das nicht angezeigt werden kann. Geben Sie ihn neu ein",
    "role.required": "Geben Sie Ihre Funktion in der Organisation ein",
    "role.too-long": "Ihre Funktion darf höchstens 100 Zeichen lang sein",
    "role.characters": "Ihre Funktion enthält ein Zeichen, das nicht angezeigt werden kann. Geben Sie sie neu ein",
    "email.required": "Geben Sie Ihre E-Mail-Adresse ein",
    "email.invalid": "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@harbourtrust.example",
    "authority.required": "Wählen Sie, wer die Unterzeichnung beschlossen hat",
    "statement.invalid": "Geben Sie einen Link ein, zum Beispiel https://harbourtrust.example/aktuelles",
    "statement.elsewhere": "Der Link muss auf die eigene Website der Organisation führen",
    "text.required": "Schreiben Sie, was nicht stimmt",
    "text.too-long": "Die Meldung darf höchstens 1.000 Zeichen lang sein",
    "text.characters": "Die Meldung enthält ein Zeichen, das nicht angezeigt werden kann. Geben Sie die Stelle neu ein",
    "code.required": "Geben Sie den sechsstelligen Code aus der E-Mail ein",
    "code.format": "Ein Code hat sechs Ziffern, zum Beispiel 418 270",
    "code.wrong": "Das ist nicht der Code. Sehen Sie in unserer neuesten E-Mail nach",
    "code.expired": "Dieser Code ist abgelaufen. Fordern Sie einen neuen an",
    "code.spent": "Nach fünf falschen Versuchen gilt dieser Code nicht mehr. Fordern Sie einen neuen an",
    "code.locked": "Heute gab es zu viele falsche Versuche. Bitte kommen Sie morgen wieder",
  },
  pages: {
    home: "Zum Brief",
    400: {
      title: "Das konnten wir nicht lesen",
      lede: "An der Anfrage war etwas nicht so, wie es sein soll. Bitte gehen Sie zurück und versuchen Sie es erneut.",
    },
    403: {
      title: "Das kam nicht von unserer Seite",
      lede: "Zu Ihrer Sicherheit nehmen wir nur Formulare von unseren eigenen Seiten an. Öffnen Sie die Seite neu und senden Sie das Formular von dort.",
    },
    404: {
      title: "Diese Seite gibt es nicht",
      lede: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.",
    },
    405: { title: "Das geht hier nicht", lede: "Diese Seite nimmt eine solche Anfrage nicht an." },
    409: {
      title: "Inzwischen hat sich etwas geändert",
      lede: "Öffnen Sie die Seite neu, um den jetzigen Stand zu sehen.",
    },
    410: { title: "Diese Unterschrift wurde zurückgezogen", lede: "Sie steht nicht mehr auf der Liste." },
    413: {
      title: "Das war zu viel auf einmal",
      lede: "Das Formular war größer, als wir annehmen. Kürzen Sie es und versuchen Sie es erneut.",
    },
    421: {
      title: "Diese Demonstration antwortet nur auf ihrem eigenen Rechner",
      lede: "Öffnen Sie sie dort in einem Browser unter 127.0.0.1. Um sie anderen zu zeigen, setzen Sie BASE_URL und die zugehörigen Einstellungen.",
    },
    429: {
      title: "Zu viele Anfragen",
      lede: "Aus Ihrem Netz kam in kurzer Zeit sehr viel. Bitte warten Sie einige Minuten und senden Sie das Formular dann erneut.",
    },
    500: {
      title: "Etwas ist schiefgegangen",
      lede: "Es liegt an uns und ist vermerkt. Bitte versuchen Sie es gleich noch einmal.",
    },
    503: {
      title: "Wir können im Moment nichts speichern",
      lede: "Es wurde nichts unterzeichnet oder geändert. Bitte versuchen Sie es in einigen Minuten erneut.",
    },
  },
} satisfies Dictionary["errors"];
