import type { Dictionary } from "../en";
import { lasting } from "./periods";

export const privacy = {
  title: "Was wir aufbewahren, warum und wie lange",
  lede: (controller, contact) =>
    `Für die Daten auf dieser Website ist ${controller} verantwortlich. Schreiben Sie bei Fragen oder um Ihre Rechte wahrzunehmen an ${contact}.`,
  sections: (periods) => [
    {
      heading: "Wenn Sie nur lesen",
      paragraphs: [
        "Wir setzen keine Cookies, wir verfolgen niemanden, und nichts wird von anderen Websites geladen. Unser Server verarbeitet Ihre Netzwerkadresse, um Ihnen zu antworten und Missbrauch abzuwehren. In unsere Protokolle wird sie nicht geschrieben.",
      ],
    },
    {
      heading: "Wenn Sie unterzeichnen",
      paragraphs: [
        "Wir bewahren auf, was Sie eingeben, damit wir die Unterschrift bestätigen lassen, prüfen und veröffentlichen können:",
      ],
      points: [
        "Name, Website, Land und Art der Organisation, die Zeitpunkte, die Fassung des Briefes und was für die Unterschrift spricht. Das ist öffentlich, sobald die Unterschrift auf der Liste steht.",
        "Ihren Namen und Ihre Funktion. Sie sind nur öffentlich, wenn Sie zugestimmt haben, und Sie können das widerrufen. Andernfalls sieht sie nur die Moderation.",
        "Ihre E-Mail-Adresse. Sie wird nie öffentlich. Wir verwenden sie, um die Unterschrift bestätigen zu lassen und Ihnen zu ihr oder zu Änderungen des Briefes zu schreiben.",
        "Wer die Unterzeichnung beschlossen hat. Das sieht nur die Moderation.",
        "Was Sie antworten, wenn die Moderation Sie etwas fragt, und was sie beim Prüfen notiert. Nur die Moderation sieht es.",
        "Was Sie zu berichtigen bitten und was vorher dort stand. Nur die Moderation sieht es.",
        "Wenn Sie die Unterschrift an eine andere Adresse übergeben: diese Adresse und die vorige. Nur die Moderation sieht sie.",
        "Welche Fassung dieser Hinweise Ihnen gezeigt wurde.",
      ],
    },
    {
      heading: "Wenn Sie einen Namen melden",
      paragraphs: [
        "Wir bewahren auf, was Sie über den Namen schreiben, und Ihre E-Mail-Adresse, wenn Sie eine angeben, damit die Moderation der Sache nachgehen und Sie etwas fragen kann. Sie braucht das, damit die Liste stimmt; daran haben alle, die den Brief lesen, ein berechtigtes Interesse. Nichts davon wird veröffentlicht, und die Organisation erfährt nicht, wer geschrieben hat.",
      ],
    },
    {
      heading: "Warum wir das dürfen",
      paragraphs: [
        "Wer einen offenen Brief unterzeichnet, nimmt an einer öffentlichen Debatte teil. Wir verarbeiten Ihre Daten, weil Sie uns gebeten haben, die Unterschrift der Organisation zu veröffentlichen, und weil alle, die den Brief lesen, ein berechtigtes Interesse daran haben, dass sie echt ist. Ein Brief kann politische oder andere Überzeugungen erkennen lassen: Ihren eigenen Namen veröffentlichen wir nur mit Ihrer ausdrücklichen Einwilligung.",
      ],
    },
    {
      heading: "Wie lange",
      paragraphs: [],
      points: [
        `Eine Unterschrift, die nicht bestätigt wurde: ${lasting(periods.unconfirmed)}.`,
        `Eine Unterschrift, die abgelehnt wurde: ${lasting(periods.declined)}. Eine, die zurückgezogen wurde: ${lasting(periods.withdrawn)}. Was nur sie betraf, geht mit ihr: Fragen und Antworten, Notizen, Berichtigungen, Übergaben.`,
        `Die E-Mail-Adresse und, soweit nicht öffentlich, den Namen der Person, die eine Organisation auf der Liste vertritt: bis ${lasting(periods.contacts)} nach dem Schließen des Briefes.`,
        `Eine Meldung zu einem Namen: bis die Moderation sie erledigt hat, und ${lasting(periods.reports)} länger.`,
        `Die E-Mails, die wir senden, als Liste ohne ihren Text: ${lasting(periods.mails)}.`,
        `Netzadressen, nur als verschlüsselte Kennwerte: höchstens einen Tag gegen Missbrauch; ${lasting(periods.networks)} bei einer Unterschrift oder in einer Warnung vor ungewöhnlich vielen Unterschriften, damit die Moderation sieht, welche aus demselben Netz kamen.`,
        "Eine E-Mail-Adresse, an die wir nie wieder schreiben sollen: solange das gilt.",
        "Von einer gelöschten Unterschrift nur einen verschlüsselten Kennwert, damit eine Sicherung sie nicht zurückbringt.",
        "Belege entstehen, wenn Sie sie abrufen. Wir bewahren keine auf.",
        "Wo der Brief es sagt: dass eine Organisation zurückgezogen hat und an welchem Tag, ohne ihren Namen.",
        "Die öffentliche Liste bleibt bestehen, als Zeugnis davon, wer unterzeichnet hat.",
      ],
    },
    {
      heading: "Wie es aufbewahrt wird",
      paragraphs: [
        "Namen und Adressen sind dort, wo sie gespeichert sind, verschlüsselt. Codes und Links werden gar nicht gespeichert. Nur die Moderation und wer diesen Server betreibt, können Ihre Daten sehen. Wir geben sie an niemanden weiter, außer an den Dienst, der unsere E-Mails befördert.",
      ],
    },
    {
      heading: "Ein einziges Cookie",
      paragraphs: [
        "Wenn Sie unterzeichnen, setzen wir ein Cookie, damit wir den Browser wiedererkennen, in dem unterzeichnet wurde. Dafür ist es nötig, und zu nichts anderem wird es verwendet.",
      ],
    },
    {
      heading: "Ihre Rechte",
      paragraphs: [
        "Sie dürfen Ihre Daten einsehen, berichtigen und löschen lassen, sie mitnehmen, ihre Verwendung einschränken oder ihr widersprechen und eine Einwilligung widerrufen. Das Häufigste davon erledigen Sie sofort auf der persönlichen Seite Ihrer Unterschrift. Sie können sich auch bei der Datenschutzbehörde Ihres Wohnorts beschweren.",
      ],
    },
  ],
  of: (day) => `Diese Hinweise sind vom ${day}.`,
} satisfies Dictionary["pages"]["privacy"];
