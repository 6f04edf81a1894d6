import type { Dictionary } from "../en";

const openPage = "Persönliche Seite öffnen";

export const deskMails = {
  questionLabel: "Die Frage der Moderation",
  question: {
    subject: ({ organisation }) => `Eine Frage zur Unterschrift von ${organisation}`,
    heading: () => "Die Moderation hat eine Frage",
    before: ({ organisation, letter }) => [
      `Bevor sie über die Unterschrift von ${organisation} unter „${letter}“ entscheidet, möchte die Moderation etwas wissen.`,
    ],
    action: "Auf Ihrer persönlichen Seite antworten",
    after: () => ["Ihre Antwort liest nur die Moderation. Bis dahin wartet die Unterschrift."],
  },
  renamed: {
    subject: ({ organisation }) => `Der Name steht jetzt als ${organisation}`,
    heading: () => "Die Moderation hat geändert, wie der Name angezeigt wird",
    before: ({ organisation, letter }, signed) => [
      `Sie haben „${letter}“ als ${signed} unterzeichnet. Die Unterschrift steht jetzt als ${organisation}.`,
    ],
    action: openPage,
    after: () => [
      "An der Unterschrift selbst ändert sich nichts. Wenn der Name so nicht stimmt, antworten Sie bitte auf diese E-Mail.",
    ],
  },
  nameRestored: {
    subject: ({ organisation }) => `Der Name steht wieder so, wie Sie unterzeichnet haben: ${organisation}`,
    heading: () => "Der Name steht wieder so, wie Sie unterzeichnet haben",
    before: ({ organisation, letter }) => [
      `Unsere letzte E-Mail zum Namen unter „${letter}“ gilt nicht mehr. Die Unterschrift steht wieder als ${organisation}.`,
    ],
    action: openPage,
    after: () => [],
  },
} satisfies Pick<Dictionary["mails"], "questionLabel" | "question" | "renamed" | "nameRestored">;
