import type { Dictionary } from "../en";

export const pausedMail = {
  listedPaused: {
    subject: ({ organisation }) => `Die Unterschrift von ${organisation} ist angenommen`,
    heading: ({ organisation }) => `Die Unterschrift von ${organisation} ist angenommen`,
    before: ({ organisation, letter }) => [
      `Die Moderation hat die Unterschrift von ${organisation} unter „${letter}“ angenommen. Vielen Dank.`,
      "Die Namen unter dem Brief werden zurzeit nicht gezeigt. Sobald sie wieder zu sehen sind, ist dieser dabei.",
      "Auf Ihrer persönlichen Seite können Sie sie jederzeit verfolgen oder zurückziehen.",
    ],
    action: "Persönliche Seite öffnen",
    after: () => [],
  },
} satisfies Pick<Dictionary["mails"], "listedPaused">;
