import type { Dictionary } from "../en";
import { de } from "./elision";

const openPage = "Ouvrir votre page personnelle";

export const deskMails = {
  questionLabel: "La question de l’équipe de modération",
  question: {
    subject: ({ organisation }) => `Une question sur la signature ${de(organisation)}`,
    heading: () => "L’équipe de modération a une question",
    before: ({ organisation, letter }) => [
      `Avant de décider de la signature ${de(organisation)} sous « ${letter} », l’équipe de modération aimerait savoir quelque chose.`,
    ],
    action: "Répondre sur votre page personnelle",
    after: () => ["Seule l’équipe de modération lit votre réponse. La signature attend jusque-là."],
  },
  renamed: {
    subject: ({ organisation }) => `Le nom affiché est désormais ${organisation}`,
    heading: () => "L’équipe de modération a modifié le nom affiché",
    before: ({ organisation, letter }, signed) => [
      `Vous avez signé « ${letter} » sous le nom ${signed}. La signature est désormais affichée sous le nom ${organisation}.`,
    ],
    action: openPage,
    after: () => ["La signature reste la vôtre. Si le nom ne convient pas ainsi, répondez à cet e-mail."],
  },
  nameRestored: {
    subject: ({ organisation }) => `Le nom est affiché comme vous l’avez signé : ${organisation}`,
    heading: () => "Le nom est affiché comme vous l’avez signé",
    before: ({ organisation, letter }) => [
      `Notre dernier e-mail au sujet du nom sous « ${letter} » n’est plus valable. La signature est de nouveau affichée sous le nom ${organisation}.`,
    ],
    action: openPage,
    after: () => [],
  },
} satisfies Pick<Dictionary["mails"], "questionLabel" | "question" | "renamed" | "nameRestored">;
