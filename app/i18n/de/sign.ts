import type { Dictionary } from "../en";

export const sign = {
  title: "Für Ihre Organisation unterzeichnen",
  lede: "Es dauert zwei Minuten. Wir senden Ihnen per E-Mail einen Code zum Bestätigen, und jede Unterschrift wird von einem Menschen geprüft, bevor sie auf die Liste kommt.",
  optional: (label) => `${label} (freiwillig)`,
  choose: "Bitte wählen",
  organisation: {
    legend: "Die Organisation",
    name: "Name",
    nameHint: "So, wie er auf der Liste stehen soll.",
    website: "Website",
    country: "Land",
    sector: "Art",
    statement: "Link zu Ihrer Bekanntmachung",
    statementHint:
      "Eine Seite Ihrer eigenen Website, auf der steht, dass Sie unterzeichnet haben. Sie spricht für die Unterschrift.",
  },
  sectors: {
    ngo: "Gemeinnützige Organisation",
    network: "Netzwerk oder Verband",
    foundation: "Stiftung",
    company: "Unternehmen",
    "public-body": "Öffentliche Stelle",
    academia: "Hochschule oder Forschung",
    union: "Gewerkschaft",
    faith: "Religionsgemeinschaft",
    other: "Etwas anderes",
  },
  you: {
    legend: "Sie",
    name: "Vollständiger Name",
    role: "Funktion",
    email: "Dienstliche E-Mail-Adresse",
    emailHint:
      "Wird nie angezeigt. Ein Postfach unter der eigenen Domain der Organisation spricht für die Unterschrift.",
    show: "Meinen Namen und meine Funktion neben der Organisation zeigen",
  },
  authority: "Wer hat beschlossen, dass die Organisation unterzeichnet?",
  authorities: {
    board: "Der Vorstand oder ein anderes leitendes Gremium",
    director: "Die Geschäftsleitung im Rahmen ihrer Befugnisse",
    delegated: "Mir wurde die Befugnis erteilt",
    members: "Unsere Mitglieder haben abgestimmt",
  },
  privacy:
    "Mit der Unterzeichnung beteiligen Sie sich an einem offenen Brief. [Was wir aufbewahren, warum und wie lange]",
  submit: "Code anfordern",
  leaveEmpty: "Lassen Sie dieses Feld leer",
  closed: {
    title: "Dieser Brief ist geschlossen",
    lede: (when) => `Er konnte bis zum ${when} unterzeichnet werden. Neue Unterschriften sind nicht mehr möglich.`,
    confirming:
      "Wenn Sie vorher unterzeichnet und eine E-Mail von uns bekommen haben, können Sie noch 72 Stunden nach dem Schließen bestätigen.",
    read: "Den Brief lesen und sehen, wer ihn unterzeichnet hat",
  },
  scheduled: {
    title: "Dieser Brief ist noch nicht eröffnet",
    lede: (when) => `Er kann ab dem ${when} unterzeichnet werden.`,
  },
  changed: {
    title: "Der Brief hat sich geändert, während Sie schrieben",
    lede: (version) =>
      `Fassung ${version} ist erschienen. Hier steht, was sich geändert hat. Wenn Sie einverstanden sind, senden Sie das Formular erneut.`,
    nothing: "In dieser Sprache ist der Wortlaut derselbe.",
  },
  sent: {
    title: "Sehen Sie in Ihr Postfach",
    lede: "Wir haben einen Code an {address} gesendet.",
    ledeFor: (organisation) => `Er bestätigt die Unterschrift von ${organisation}.`,
    changeAddress: "Adresse ändern",
    code: "Sechsstelliger Code",
    submit: "Unterschrift bestätigen",
    nothingYet: "Nach fünf Minuten noch nichts da? Sehen Sie im Spam-Ordner oder in der Quarantäne nach.",
    again: "Erneut senden",
    holdsLinks: "Hält Ihr E-Mail-System Links zurück?",
    withoutLink: "Ohne Link senden",
    stillNothing: "Immer noch nichts?",
    writeTo: "Schreiben Sie an {address} und nennen Sie {reference}",
    sentAgain: "Wir senden den Code noch einmal: höchstens eine E-Mail in der Minute und drei am Tag.",
    sentPlain:
      "Wir senden den Code noch einmal, diesmal ohne Link: höchstens eine E-Mail in der Minute und drei am Tag.",
    wait: "Bitte warten Sie eine Minute, bevor Sie eine weitere E-Mail anfordern.",
    enough: "An diese Adresse können wir heute keine E-Mail mehr senden. Der Code aus der letzten gilt weiterhin.",
    confirmed: {
      title: "Diese Unterschrift ist bestätigt",
      lede: (organisation: string) =>
        `Der Link in unserer E-Mail öffnet die Seite von ${organisation}. Dort sehen Sie, wie es um die Unterschrift steht.`,
    },
    lost: {
      title: "Wir wissen nicht, um welche Unterschrift es geht",
      lede: "Dieser Browser hat sie vergessen, oder Sie haben in einem anderen unterzeichnet. Öffnen Sie den Link in unserer E-Mail, oder unterzeichnen Sie noch einmal.",
      again: "Noch einmal unterzeichnen",
    },
  },
  changeAddress: {
    title: "Adresse ändern",
    lede: (organisation) => `Wohin soll der Code für ${organisation} gehen?`,
    email: "Dienstliche E-Mail-Adresse",
    submit: "Code dorthin senden",
    back: "Adresse so lassen",
  },
} satisfies Dictionary["sign"];
