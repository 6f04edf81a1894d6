import type { Dictionary } from "../en";

export const handOver = {
  row: "Übernimmt jemand anderes, oder ändert sich Ihre Adresse?",
  link: "Übergeben",
  title: "Unterschrift übergeben",
  lede: "An jemanden, der sie übernimmt, oder an eine andere Adresse von Ihnen.",
  happens: "Was dann geschieht",
  effects: [
    "Wir schreiben an die neue Adresse. Wer deren E-Mails liest, bestätigt innerhalb von 72 Stunden mit einem eigenen Code.",
    "Von da an funktioniert Ihr Link nicht mehr, und die neue Adresse hat einen eigenen. Beide Adressen bekommen eine E-Mail.",
    "Die Unterschrift selbst bleibt, wie sie ist.",
    "Wenn Ihre Adresse zur eigenen Domain der Organisation gehört und die neue nicht, sieht es sich zuerst die Moderation an.",
  ],
  email: "Neue Adresse",
  emailHint: "Wird nie angezeigt. Nichts ändert sich, bevor sie bestätigt hat.",
  submit: "An die neue Adresse schreiben",
  open: {
    title: "Die Unterschrift wird übergeben",
    lede: "Wir schreiben an die neue Adresse. Der Code in dieser E-Mail gilt 72 Stunden. Bis er dort bestätigt ist, bleibt alles, wie es ist.",
    again: "Dort ist keine E-Mail angekommen?",
    againLink: "Noch einmal schreiben",
    askedAgain: "Wir schreiben noch einmal an die neue Adresse, höchstens einmal in der Minute und dreimal am Tag.",
    other: "War es die falsche Adresse?",
    otherLink: "Mit einer anderen neu beginnen",
    stop: "Haben Sie es sich anders überlegt?",
    stopLink: "Abbrechen",
    see: "Sehen, wie es steht",
  },
  waiting: {
    title: "Die Moderation sieht sich die neue Adresse an",
    lede: "Sie hat bestätigt, gehört aber nicht zur eigenen Domain der Organisation. Bis die Moderation entschieden hat, bleibt alles, wie es ist. Dann schreiben wir Ihnen.",
  },
  callOff: {
    title: "Übergabe abbrechen",
    lede: "Der Link und der Code, die wir an die neue Adresse gesendet haben, funktionieren dann nicht mehr. Die Unterschrift bleibt bei Ihnen.",
    submit: "Übergabe abbrechen",
    done: "Die Übergabe ist abgebrochen. Die Unterschrift bleibt bei Ihnen.",
  },
  takeOver: {
    kicker: "Eine Unterschrift zum Betreuen",
    title: (organisation) => `Unterschrift von ${organisation} übernehmen`,
    lede: (letter) => `Wer sie unter „${letter}“ betreut, möchte sie Ihnen übergeben.`,
    effects: [
      "Sie bekommen eine persönliche Seite, auf der Sie die Unterschrift verfolgen, berichtigen oder zurückziehen können.",
      "Der Link, den bisher jemand anderes hatte, funktioniert nicht mehr, und diese Person bekommt eine E-Mail.",
      "Wenn das nicht für Sie bestimmt ist, brauchen Sie nichts zu tun.",
    ],
    code: "Geben Sie den sechsstelligen Code aus derselben E-Mail ein. Er verhindert, dass E-Mail-Filter sie an Ihrer Stelle übernehmen.",
    submit: "Unterschrift übernehmen",
    done: "Die Unterschrift liegt jetzt bei Ihnen, und dies ist ihre Seite. Wenn sich auch die vertretende Person geändert hat, [berichtigen Sie Namen und Funktion].",
    waiting: {
      title: "Vielen Dank. Die Moderation sieht es sich an",
      lede: "Ihre Adresse gehört nicht zur eigenen Domain der Organisation, deshalb sieht zuerst die Moderation nach. Wenn sie einverstanden ist, bekommen Sie eine E-Mail mit einem eigenen Link.",
    },
    over: {
      title: "Das ist vorbei",
      lede: "Die Übergabe ist erledigt, abgebrochen oder neu begonnen. Wenn Sie die Unterschrift übernommen haben, verwenden Sie den Link in unserer neuesten E-Mail.",
    },
    cannot: {
      title: "Diese Adresse kann sie nicht übernehmen",
      lede: "Mit ihr wurde selbst für diese Organisation unterzeichnet, oder sie steht schon für fünf Organisationen. Eine andere Adresse kann sie übernehmen.",
    },
  },
  gone: {
    title: "Dieser Link funktioniert nicht mehr",
    lede: "Die Unterschrift wurde an eine andere Adresse übergeben, die einen eigenen Link hat.",
    notYou: "Wenn nicht Sie sie übergeben haben, antworten Sie auf die E-Mail, die wir Ihnen dazu gesendet haben.",
  },
} satisfies Dictionary["handOver"];

export const lostLink = {
  title: "Ihren Link per E-Mail bekommen",
  lede: "Jede Unterschrift hat eine persönliche Seite. Geben Sie die Adresse ein, die sie betreut, und wir senden ihr die Links zu allen ihren Unterschriften.",
  email: "E-Mail-Adresse",
  submit: "Links anfordern",
  sent: {
    title: "Sehen Sie in Ihre E-Mails",
    lede: "Wenn es zu dieser Adresse Unterschriften gibt, sind die Links dorthin unterwegs.",
    nothing:
      "Ist nichts gekommen? Sehen Sie unter den unerwünschten E-Mails nach, oder versuchen Sie es mit der Adresse, mit der Sie unterzeichnet haben.",
    limits: "Wir schreiben einer Adresse höchstens einmal in der Minute und dreimal am Tag.",
    again: "Eine andere Adresse versuchen",
  },
  signed: "Haben Sie schon unterzeichnet? [Den Link zu Ihrer Unterschrift per E-Mail bekommen]",
  lost: "Haben Sie den Link zu Ihrer Unterschrift verloren? [Per E-Mail bekommen]",
} satisfies Dictionary["lostLink"];
