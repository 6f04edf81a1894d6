import type { Dictionary } from "../en";
import { format } from "../format";
import { codeMails } from "./code-mails";
import { correctionMails } from "./correction-mails";
import { deskMails } from "./desk-mails";
import { handOverMails } from "./hand-over-mails";
import { moderatorMails } from "./moderator-mails";
import { newVersionMails } from "./new-version";
import { pausedMail } from "./paused-mail";
import { after } from "./periods";
import { reminder } from "./reminder";

const { plural } = format("de");

const openPage = "Persönliche Seite öffnen";

export const mails = {
  codeLabel: "Ihr Code",
  linkLabel: "Oder öffnen Sie diesen Link:",
  reasonLabel: "Die Begründung der Moderation",
  foot: {
    why: ({ organisation, letter }) =>
      `Sie erhalten diese E-Mail, weil mit dieser Adresse „${letter}“ für ${organisation} unterzeichnet wurde.`,
    whyModerator: "Sie erhalten diese E-Mail, weil diese Adresse zu einem Mitglied der Moderation gehört.",
    whyTest: "Sie erhalten diese E-Mail, weil jemand, der diesen Server betreibt, einen Test angefordert hat.",
    controller: (controller, contact) => `Für die Daten ist ${controller} verantwortlich. Fragen: ${contact}.`,
    reference: (reference) => `Referenz ${reference}`,
    privacy: "Was wir aufbewahren, warum und wie lange",
  },
  validFor: (hours) => plural(hours, { one: "Er gilt # Stunde.", other: "Er gilt # Stunden." }),
  validForMinutes: (minutes) => plural(minutes, { one: "Er gilt # Minute.", other: "Er gilt # Minuten." }),
  confirm: {
    subject: ({ organisation }) => `Bestätigen Sie die Unterschrift von ${organisation}`,
    heading: ({ organisation }) => `Bestätigen für ${organisation}`,
    before: ({ organisation, letter, from }) => [
      `Unter dieser Adresse hat jemand „${letter}“, einen offenen Brief von ${from}, für ${organisation} unterzeichnet.`,
      "Um zu bestätigen, geben Sie diesen Code auf der Seite ein, auf der Sie unterzeichnet haben, oder öffnen Sie Ihre persönliche Seite.",
    ],
    action: openPage,
    after: ({ periods }) => [
      "Das Öffnen der Seite ändert nichts: Bestätigt wird dort erst mit einem Knopf. Bewahren Sie diese E-Mail auf. Auf derselben Seite können Sie die Unterschrift verfolgen oder zurückziehen.",
      `Wenn Ihre Organisation nicht unterzeichnet hat, brauchen Sie nichts zu tun. Es wird nichts veröffentlicht, und die Daten werden nach ${after(periods.unconfirmed)} gelöscht. Sie können es auch auf der persönlichen Seite melden, dann werden sie sofort gelöscht.`,
    ],
  },
  confirmPlain: {
    subject: ({ organisation }) => `Code zum Bestätigen der Unterschrift von ${organisation}`,
    heading: ({ organisation }) => `Bestätigen für ${organisation}`,
    before: ({ organisation, letter, from }) => [
      `Unter dieser Adresse hat jemand „${letter}“, einen offenen Brief von ${from}, für ${organisation} unterzeichnet.`,
      "Um zu bestätigen, geben Sie diesen Code auf der Seite ein, auf der Sie unterzeichnet haben.",
    ],
    after: ({ periods }) => [
      `Wenn Ihre Organisation nicht unterzeichnet hat, brauchen Sie nichts zu tun. Es wird nichts veröffentlicht, und die Daten werden nach ${after(periods.unconfirmed)} gelöscht.`,
    ],
  },
  reminder,
  alreadySigned: {
    subject: ({ organisation }) => `${organisation} hat schon unterzeichnet`,
    heading: ({ organisation }) => `${organisation} hat schon unterzeichnet`,
    before: ({ organisation, letter }) => [
      `Unter dieser Adresse hat jemand „${letter}“ noch einmal für ${organisation} unterzeichnet. Die frühere Unterschrift gilt, es gibt also nichts zu bestätigen.`,
      "Auf Ihrer persönlichen Seite sehen Sie, wie es um sie steht, und können sie zurückziehen.",
    ],
    action: openPage,
    after: () => ["Wenn nicht Sie noch einmal unterzeichnet haben, brauchen Sie nichts zu tun."],
  },
  alreadyDeclined: {
    subject: ({ organisation }) => `Zur Unterschrift von ${organisation}`,
    heading: ({ organisation }) => `${organisation} hatte schon unterzeichnet`,
    before: ({ organisation, letter }) => [
      `Unter dieser Adresse hat jemand „${letter}“ noch einmal für ${organisation} unterzeichnet. Die Moderation hat die frühere Unterschrift nicht in die Liste aufgenommen.`,
      "Auf Ihrer persönlichen Seite können Sie die Begründung lesen, die Unterschrift berichtigen und sie erneut an die Moderation senden.",
    ],
    action: "Berichtigen und erneut senden",
    after: () => ["Wenn nicht Sie noch einmal unterzeichnet haben, brauchen Sie nichts zu tun."],
  },
  fiveOpen: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} kann nicht bestätigt werden`,
    heading: () => "Diese Adresse hat für fünf Organisationen unterzeichnet",
    before: ({ organisation, letter }) => [
      `Unter dieser Adresse hat jemand „${letter}“ für ${organisation} unterzeichnet. Eine Adresse kann für fünf Organisationen stehen, und diese tut es bereits. Die neue Unterschrift kann deshalb nicht bestätigt werden.`,
      "Bitten Sie jemanden aus der Organisation, mit einer eigenen Adresse zu unterzeichnen. Wenn das nicht möglich ist, antworten Sie auf diese E-Mail.",
    ],
    after: () => ["Wenn nicht Sie unterzeichnet haben, brauchen Sie nichts zu tun."],
  },
  listed: {
    subject: ({ organisation }) => `${organisation} steht auf der Liste`,
    heading: ({ organisation }) => `${organisation} steht auf der Liste`,
    before: ({ organisation, letter }) => [
      `Die Moderation hat die Unterschrift von ${organisation} angenommen. Sie steht jetzt unter „${letter}“. Vielen Dank.`,
      "Auf Ihrer persönlichen Seite können Sie sie jederzeit verfolgen oder zurückziehen.",
    ],
    action: openPage,
    after: () => [],
  },
  ...pausedMail,
  declined: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} wurde nicht aufgenommen`,
    heading: () => "Die Unterschrift wurde nicht aufgenommen",
    before: ({ organisation, letter }) => [
      `Die Moderation hat die Unterschrift von ${organisation} unter „${letter}“ geprüft und nicht in die Liste aufgenommen.`,
    ],
    action: openPage,
    after: () => [
      "Auf Ihrer persönlichen Seite können Sie die Unterschrift berichtigen und erneut an die Moderation senden.",
    ],
  },
  merged: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} zählt einmal`,
    heading: () => "Eine Unterschrift steht für Ihre Organisation",
    before: ({ organisation, letter }) => [
      `Unter „${letter}“ kam mehr als eine Unterschrift von derselben Organisation. Die Moderation hat die von ${organisation} mit einer anderen zusammengelegt, die nun für sie steht.`,
      "Sie brauchen nichts zu tun. Auf Ihrer persönlichen Seite sehen Sie, wie es um sie steht.",
    ],
    action: openPage,
    after: () => ["Sind es doch zwei Organisationen, antworten Sie auf diese E-Mail."],
  },
  decisionUndone: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} wird noch einmal geprüft`,
    heading: () => "Wir haben eine Entscheidung zurückgenommen",
    before: ({ organisation, letter }) => [
      `Unsere letzte E-Mail zur Unterschrift von ${organisation} unter „${letter}“ gilt nicht mehr. Die Moderation hat ihre Entscheidung zurückgenommen und prüft noch einmal.`,
      "Wir schreiben Ihnen, sobald entschieden ist. Sie brauchen nichts zu tun.",
    ],
    action: openPage,
    after: () => [],
  },
  ...deskMails,
  ...correctionMails,
  ...codeMails,
  ...newVersionMails,
  ...handOverMails,
  withdrawn: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} ist zurückgezogen`,
    heading: () => "Die Unterschrift ist zurückgezogen",
    before: ({ organisation, letter, periods }) => [
      `${organisation} steht nicht mehr unter „${letter}“, wie Sie es wünschten.`,
      `Ihr Name und Ihre Adresse werden nach ${after(periods.withdrawn)} gelöscht.`,
    ],
    after: () => ["Wenn Sie das nicht waren, antworten Sie auf diese E-Mail."],
  },
  ...moderatorMails,
  test: {
    subject: "Eine Test-E-Mail",
    heading: "Der E-Mail-Versand funktioniert",
    before: (site) => [
      `Diese E-Mail wurde von ${site} gesendet, um zu prüfen, ob E-Mails ankommen. Diese ist angekommen.`,
    ],
  },
} satisfies Dictionary["mails"];
