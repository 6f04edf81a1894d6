import type { Dictionary } from "../en";

const openPage = "Persönliche Seite öffnen";
const notForYou = "Wenn das nicht für Sie bestimmt ist, brauchen Sie nichts zu tun.";

export const handOverMails = {
  takeOver: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} übernehmen`,
    heading: ({ organisation }) => `Die Unterschrift von ${organisation}`,
    before: ({ organisation, letter, from }) => [
      `Jemand möchte dieser Adresse die Unterschrift von ${organisation} unter „${letter}“ übergeben, einem offenen Brief von ${from}.`,
      "Um sie zu übernehmen, öffnen Sie die Seite und geben dort diesen Code ein.",
    ],
    action: "Seite öffnen",
    after: () => [
      "Das Öffnen der Seite ändert nichts. Wenn Sie übernommen haben, können Sie die Unterschrift verfolgen, berichtigen oder zurückziehen.",
      notForYou,
    ],
    why: ({ organisation, letter }) =>
      `Sie erhalten diese E-Mail, weil diese Adresse angegeben wurde, um die Unterschrift von ${organisation} unter „${letter}“ zu betreuen.`,
  },
  cannotTakeOver: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} kann nicht an diese Adresse gehen`,
    heading: () => "Diese Adresse kann die Unterschrift nicht übernehmen",
    before: ({ organisation, letter }) => [
      `Jemand möchte dieser Adresse die Unterschrift von ${organisation} unter „${letter}“ übergeben. Mit der Adresse wurde selbst für diese Organisation unterzeichnet, oder sie steht schon für fünf Organisationen, und mehr sind es nie.`,
      "Wenn Sie sie betreuen möchten, bitten Sie darum, eine andere Adresse von Ihnen zu wählen.",
    ],
    after: () => [notForYou],
  },
  tookOver: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} liegt jetzt bei Ihnen`,
    heading: () => "Sie haben die Unterschrift übernommen",
    before: ({ organisation, letter }) => [
      `Die Unterschrift von ${organisation} unter „${letter}“ wird jetzt von dieser Adresse aus betreut.`,
      "Bewahren Sie diese E-Mail auf. Auf Ihrer persönlichen Seite können Sie die Unterschrift verfolgen, berichtigen oder zurückziehen.",
    ],
    action: openPage,
    after: () => ["Wenn sich auch die vertretende Person geändert hat, berichtigen Sie dort Namen und Funktion."],
  },
  handedOver: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} wurde übergeben`,
    heading: () => "Die Unterschrift wurde übergeben",
    before: ({ organisation, letter }) => [
      `Die Unterschrift von ${organisation} unter „${letter}“ wird jetzt von einer anderen Adresse aus betreut. Der Link, den diese Adresse hatte, funktioniert nicht mehr.`,
    ],
    after: () => ["Wenn nicht Sie sie übergeben haben, antworten Sie auf diese E-Mail."],
  },
  addressRefused: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} bleibt bei dieser Adresse`,
    heading: () => "Die neue Adresse wurde nicht angenommen",
    before: ({ organisation, letter }) => [
      `Die Moderation konnte nicht erkennen, dass die neue Adresse für die Unterschrift von ${organisation} unter „${letter}“ zur Organisation gehört. Alles bleibt, wie es war: Die Unterschrift wird von dieser Adresse aus betreut.`,
      "Auf Ihrer persönlichen Seite können Sie sie an eine andere Adresse übergeben, am besten an eine unter der eigenen Domain der Organisation.",
    ],
    action: openPage,
    after: () => ["Wenn es die richtige Adresse war, antworten Sie auf diese E-Mail und schreiben Sie, warum."],
  },
  links: {
    subject: "Die Links zu Ihren Unterschriften",
    heading: "Die Links zu Ihren Unterschriften",
    before: [
      "Jemand hat die Links zu den Unterschriften dieser Adresse angefordert. Wer einen Link hat, kann sehen, wie es um die Unterschrift steht.",
    ],
    statuses: {
      unconfirmed: "noch zu bestätigen",
      waiting: "bei der Moderation",
      listed: "auf der Liste",
      declined: "nicht aufgenommen",
      merged: "mit einer anderen Unterschrift zusammengelegt",
      disputed: "als nicht von Ihnen gemeldet",
      withdrawn: "zurückgezogen",
    },
    entry: (organisation, letter, status) => `${organisation}, unter „${letter}“: ${status}.`,
    action: "Diese Seite öffnen",
    after: [
      "Wenn nicht Sie darum gebeten haben, brauchen Sie nichts zu tun. Für jede Änderung ist ein neuer Code nötig.",
    ],
  },
} satisfies Partial<Dictionary["mails"]>;
