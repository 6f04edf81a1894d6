import type { Dictionary } from "../en";

const notYou = "Wenn Sie das nicht waren, geben Sie den Code nicht weiter. Ohne ihn geschieht nichts.";

export const codeMails = {
  codeForWithdraw: {
    subject: ({ organisation }) => `Code zum Zurückziehen der Unterschrift von ${organisation}`,
    heading: () => "Unterschrift zurückziehen",
    before: ({ organisation, letter }) => [
      `Jemand möchte die Unterschrift von ${organisation} unter „${letter}“ zurückziehen. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
  codeForDispute: {
    subject: ({ organisation }) => `Code zum Melden der Unterschrift von ${organisation}`,
    heading: () => "Melden, dass Sie das nicht waren",
    before: ({ organisation, letter }) => [
      `Jemand meldet, dass ${organisation} „${letter}“ nie unterzeichnet hat. Geben Sie diesen Code auf der persönlichen Seite ein, um den Namen von der Liste zu nehmen.`,
    ],
    after: () => [notYou],
  },
  codeForCorrect: {
    subject: ({ organisation }) => `Code zum Berichtigen der Unterschrift von ${organisation}`,
    heading: () => "Unterschrift berichtigen",
    before: ({ organisation, letter }) => [
      `Jemand möchte die Unterschrift von ${organisation} unter „${letter}“ berichtigen. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
  codeForAnswer: {
    subject: ({ organisation }) => `Code zum Antworten zur Unterschrift von ${organisation}`,
    heading: () => "Der Moderation antworten",
    before: ({ organisation, letter }) => [
      `Jemand möchte der Moderation zur Unterschrift von ${organisation} unter „${letter}“ antworten. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
  codeForHandOver: {
    subject: ({ organisation }) => `Code zum Übergeben der Unterschrift von ${organisation}`,
    heading: () => "Unterschrift übergeben",
    before: ({ organisation, letter }) => [
      `Jemand möchte die Unterschrift von ${organisation} unter „${letter}“ an eine andere Adresse übergeben. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
  codeForRenew: {
    subject: ({ organisation }) => `Code zum Unterzeichnen des neuen Textes für ${organisation}`,
    heading: () => "Den neuen Text unterzeichnen",
    before: ({ organisation, letter }) => [
      `Jemand möchte, dass die Unterschrift von ${organisation} auch für den neuen Text von „${letter}“ gilt. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
  codeForData: {
    subject: ({ organisation }) => `Code zur Auskunft über die Unterschrift von ${organisation}`,
    heading: () => "Sehen, was wir speichern",
    before: ({ organisation, letter }) => [
      `Jemand möchte alles sehen, was wir zur Unterschrift von ${organisation} unter „${letter}“ speichern. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
  codeForErase: {
    subject: ({ organisation }) => `Code zum Löschen der Unterschrift von ${organisation}`,
    heading: () => "Zurückziehen und löschen",
    before: ({ organisation, letter }) => [
      `Jemand möchte die Unterschrift von ${organisation} unter „${letter}“ zurückziehen und alles löschen lassen, was wir dazu speichern. Geben Sie diesen Code auf Ihrer persönlichen Seite ein.`,
    ],
    after: () => [notYou],
  },
} satisfies Partial<Dictionary["mails"]>;
