import type { Dictionary } from "../en";
import { de } from "./elision";
import { lasting } from "./periods";

export const reminder = {
  subject: ({ organisation }) => `À confirmer : la signature ${de(organisation)}`,
  heading: ({ organisation }) => `${organisation} n’a pas encore confirmé`,
  before: ({ organisation, letter, from }) => [
    `Une personne utilisant cette adresse a signé « ${letter} », une lettre ouverte ${de(from)}, au nom ${de(organisation)}. La signature comptera une fois confirmée.`,
    "Pour confirmer, ouvrez votre page personnelle et saisissez-y ce code.",
  ],
  action: "Ouvrir votre page personnelle",
  after: ({ periods }) => [
    "Si le code n’est plus valable, la page en envoie un nouveau.",
    `Si votre organisation n’a pas signé, vous n’avez rien à faire : les données sont supprimées ${lasting(periods.unconfirmed)} après leur envoi. Nous ne vous le rappelons que cette fois.`,
  ],
} satisfies Dictionary["mails"]["reminder"];
