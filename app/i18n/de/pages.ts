import type { Dictionary } from "../en";

export const pages = {
  checking: {
    title: "Wie die Namen geprüft werden",
    lede: "Jeder Name auf der Liste steht für eine Organisation, die ihre Unterschrift bestätigt hat und die ein Mensch geprüft hat.",
    sections: [
      {
        heading: "Von der Organisation bestätigt",
        paragraphs: [
          "Jemand unterzeichnet für die Organisation und gibt an, wer das beschlossen hat. Wir senden einen Code an die angegebene Adresse. Nur mit diesem Code oder in dem Browser, in dem unterzeichnet wurde, lässt sich die Unterschrift bestätigen. Den Link in der E-Mail zu öffnen genügt nicht, sodass kein E-Mail-Filter an jemandes Stelle bestätigen kann.",
        ],
      },
      {
        heading: "Von einem Menschen geprüft",
        paragraphs: ["Nichts wird öffentlich, bevor die Moderation es freigegeben hat. Sie prüft,"],
        points: [
          "ob die E-Mail-Adresse zur Website der Organisation gehört,",
          "ob die Website wirklich die der Organisation ist,",
          "ob der Name schon auf der Liste steht oder einem anderen dort sehr ähnelt,",
          "wer die Unterzeichnung beschlossen hat.",
        ],
      },
      {
        heading: "Was das Zeichen bedeutet",
        paragraphs: [
          "Das Zeichen ✓ steht neben einer Organisation, die aus einem Postfach ihrer eigenen Domain bestätigt hat. Es ist ein Beleg, keine Bedingung: Viele echte Organisationen schreiben aus einem anderen Postfach, und auch sie hat die Moderation geprüft.",
        ],
      },
      {
        heading: "Wenn etwas nicht stimmt",
        paragraphs: [
          "Eine Organisation kann ihre Unterschrift jederzeit zurückziehen oder über den Link in unserer E-Mail melden: „Das waren wir nicht“. Der Name verschwindet dann sofort von der Liste. Alle können auf der Seite eines Namens ein Problem mit ihm melden, und die Moderation geht dem nach. Jede Entscheidung der Moderation lässt sich zurücknehmen, und jede ist in einem Verzeichnis festgehalten, das niemand unbemerkt ändern kann.",
        ],
      },
      {
        heading: "Was gezählt wird",
        paragraphs: [
          "Gezählt werden die Organisationen, die zum daneben genannten Zeitpunkt auf der Liste stehen. Internationale und europäische Organisationen zählen als Organisationen, aber nicht als Länder.",
        ],
      },
    ],
  },
  privacy: {
    title: "Was wir aufbewahren, warum und wie lange",
    lede: (controller, contact) =>
      `Für die Daten auf dieser Website ist ${controller} verantwortlich. Schreiben Sie bei Fragen oder um Ihre Rechte wahrzunehmen an ${contact}.`,
    sections: [
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
          "Eine Unterschrift, die nicht bestätigt wurde: 30 Tage.",
          "Eine Unterschrift, die abgelehnt oder zurückgezogen wurde: 6 Monate.",
          "Die E-Mail-Adresse und, soweit nicht öffentlich, den Namen der Person, die eine Organisation auf der Liste vertritt: bis 6 Monate nach dem Schließen des Briefes.",
          "Eine Meldung zu einem Namen: bis die Moderation sie erledigt hat, und 30 Tage länger.",
          "Die E-Mails, die wir senden, als Liste ohne ihren Text: 30 Tage.",
          "Netzadressen, nur als verschlüsselte Kennwerte: höchstens einen Tag gegen Missbrauch; 30 Tage bei einer Unterschrift, damit die Moderation sieht, welche aus demselben Netz kamen.",
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
  },
  mailbox: {
    title: "Postfach",
    lede: "In einer Demonstration wird keine E-Mail versandt. Alle landen hier.",
    empty: "Noch keine E-Mail. Unterzeichnen Sie den Brief, dann kommt die erste an.",
    to: "An",
    sentAt: "Gesendet",
    html: "Als HTML ansehen",
    back: "Alle E-Mails",
  },
} satisfies Dictionary["pages"];
