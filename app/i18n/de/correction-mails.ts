import type { Dictionary } from "../en";

const openPage = "Persönliche Seite öffnen";

export const correctionMails = {
  correctionAccepted: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} ist berichtigt`,
    heading: () => "Ihre Berichtigung ist angenommen",
    before: ({ organisation, letter }) => [
      `Die Moderation hat Ihre Berichtigung der Unterschrift von ${organisation} unter „${letter}“ angenommen. Sie steht jetzt so, wie Sie sie berichtigt haben.`,
    ],
    action: openPage,
    after: () => ["Sie können sie jederzeit wieder berichtigen."],
  },
  correctionRefused: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} bleibt, wie sie war`,
    heading: () => "Ihre Berichtigung wurde nicht angenommen",
    before: ({ organisation, letter }) => [
      `Die Moderation hat Ihre Berichtigung der Unterschrift von ${organisation} unter „${letter}“ geprüft und nicht angenommen. Die Unterschrift bleibt, wie sie war.`,
    ],
    action: openPage,
    after: () => ["Wenn Sie das anders sehen, antworten Sie bitte auf diese E-Mail."],
  },
  correctionReopened: {
    subject: ({ organisation }) =>
      `Ihre Berichtigung der Unterschrift von ${organisation} liegt wieder bei der Moderation`,
    heading: () => "Wir haben eine Entscheidung zurückgenommen",
    before: ({ organisation, letter }) => [
      `Unsere letzte E-Mail zu Ihrer Berichtigung der Unterschrift von ${organisation} unter „${letter}“ gilt nicht mehr. Die Moderation hat ihre Entscheidung zurückgenommen und prüft noch einmal.`,
      "Bis dahin steht die Unterschrift wie vor Ihrer Berichtigung. Wir schreiben Ihnen, sobald entschieden ist. Sie brauchen nichts zu tun.",
    ],
    action: openPage,
    after: () => [],
  },
} satisfies Pick<Dictionary["mails"], "correctionAccepted" | "correctionRefused" | "correctionReopened">;
