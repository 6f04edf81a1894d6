import type { Dictionary } from "../en";
import { de } from "./elision";

const openPage = "Ouvrir votre page personnelle";

export const correctionMails = {
  correctionAccepted: {
    subject: ({ organisation }) => `La signature ${de(organisation)} est corrigée`,
    heading: () => "Votre correction est acceptée",
    before: ({ organisation, letter }) => [
      `L’équipe de modération a accepté votre correction de la signature ${de(organisation)} sous « ${letter} ». Elle est désormais telle que vous l’avez corrigée.`,
    ],
    action: openPage,
    after: () => ["Vous pouvez la corriger de nouveau à tout moment."],
  },
  correctionRefused: {
    subject: ({ organisation }) => `La signature ${de(organisation)} reste telle quelle`,
    heading: () => "Votre correction n’a pas été acceptée",
    before: ({ organisation, letter }) => [
      `L’équipe de modération a examiné votre correction de la signature ${de(organisation)} sous « ${letter} » et ne l’a pas acceptée. La signature reste telle quelle.`,
    ],
    action: openPage,
    after: () => ["Si vous n’êtes pas d’accord, répondez à cet e-mail."],
  },
  correctionReopened: {
    subject: ({ organisation }) => `Votre correction de la signature ${de(organisation)} est de nouveau en examen`,
    heading: () => "Nous sommes revenus sur une décision",
    before: ({ organisation, letter }) => [
      `Notre dernier e-mail au sujet de votre correction de la signature ${de(organisation)} sous « ${letter} » n’est plus valable. L’équipe de modération est revenue sur sa décision et l’examinera de nouveau.`,
      "D’ici là, la signature est telle qu’avant votre correction. Nous vous écrirons dès que la décision sera prise. Vous n’avez rien à faire.",
    ],
    action: openPage,
    after: () => [],
  },
} satisfies Pick<Dictionary["mails"], "correctionAccepted" | "correctionRefused" | "correctionReopened">;
