import type { Dictionary } from "../en";
import { de } from "./elision";

export const pausedMail = {
  listedPaused: {
    subject: ({ organisation }) => `La signature ${de(organisation)} est approuvée`,
    heading: ({ organisation }) => `La signature ${de(organisation)} est approuvée`,
    before: ({ organisation, letter }) => [
      `L’équipe de modération a approuvé la signature ${de(organisation)} sous « ${letter} ». Merci.`,
      "Les noms sous la lettre ne sont pas affichés pour le moment. Quand ils le seront de nouveau, celui-ci en fera partie.",
      "Sur votre page personnelle, vous pouvez à tout moment la suivre ou la retirer.",
    ],
    action: "Ouvrir votre page personnelle",
    after: () => [],
  },
} satisfies Pick<Dictionary["mails"], "listedPaused">;
