import type { Dictionary } from "../en";
import { privacy } from "./privacy";

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
  privacy,
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
