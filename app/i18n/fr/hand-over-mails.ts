import type { Dictionary } from "../en";
import { de } from "./elision";

const openPage = "Ouvrir votre page personnelle";
const notForYou = "Si cela ne vous est pas destiné, vous n’avez rien à faire.";

export const handOverMails = {
  takeOver: {
    subject: ({ organisation }) => `Reprendre la signature ${de(organisation)}`,
    heading: ({ organisation }) => `La signature ${de(organisation)}`,
    before: ({ organisation, letter, from }) => [
      `Quelqu’un souhaite transmettre à cette adresse la signature ${de(organisation)} sous « ${letter} », une lettre ouverte ${de(from)}.`,
      "Pour la reprendre, ouvrez la page et saisissez-y ce code.",
    ],
    action: "Ouvrir la page",
    after: () => [
      "Ouvrir la page ne change rien. Une fois la signature reprise, vous pourrez la suivre, la corriger ou la retirer.",
      notForYou,
    ],
    why: ({ organisation, letter }) =>
      `Vous recevez cet e-mail parce que cette adresse a été indiquée pour suivre la signature ${de(organisation)} sous « ${letter} ».`,
  },
  cannotTakeOver: {
    subject: ({ organisation }) => `La signature ${de(organisation)} ne peut pas venir à cette adresse`,
    heading: () => "Cette adresse ne peut pas reprendre la signature",
    before: ({ organisation, letter }) => [
      `Quelqu’un souhaite transmettre à cette adresse la signature ${de(organisation)} sous « ${letter} ». L’adresse a elle-même signé pour cette organisation, ou sert déjà pour cinq organisations, ce qui est le maximum.`,
      "Si vous voulez la suivre, demandez que l’on choisisse une autre de vos adresses.",
    ],
    after: () => [notForYou],
  },
  tookOver: {
    subject: ({ organisation }) => `La signature ${de(organisation)} est désormais la vôtre`,
    heading: () => "Vous avez repris la signature",
    before: ({ organisation, letter }) => [
      `La signature ${de(organisation)} sous « ${letter} » est désormais suivie depuis cette adresse.`,
      "Conservez cet e-mail. Sur votre page personnelle, vous pouvez suivre, corriger ou retirer la signature.",
    ],
    action: openPage,
    after: () => ["Si la personne qui représente l’organisation a changé aussi, corrigez-y le nom et la fonction."],
  },
  handedOver: {
    subject: ({ organisation }) => `La signature ${de(organisation)} a été transmise`,
    heading: () => "La signature a été transmise",
    before: ({ organisation, letter }) => [
      `La signature ${de(organisation)} sous « ${letter} » est désormais suivie depuis une autre adresse. Le lien qu’avait cette adresse ne fonctionne plus.`,
    ],
    after: () => ["Si ce n’est pas vous qui l’avez transmise, répondez à cet e-mail."],
  },
  addressRefused: {
    subject: ({ organisation }) => `La signature ${de(organisation)} reste à cette adresse`,
    heading: () => "La nouvelle adresse n’a pas été acceptée",
    before: ({ organisation, letter }) => [
      `L’équipe de modération n’a pas pu établir que la nouvelle adresse pour la signature ${de(organisation)} sous « ${letter} » appartient à l’organisation. Tout reste tel quel : c’est cette adresse qui suit la signature.`,
      "Sur votre page personnelle, vous pouvez la transmettre à une autre adresse, de préférence du propre domaine de l’organisation.",
    ],
    action: openPage,
    after: () => ["Si c’était la bonne adresse, répondez à cet e-mail en expliquant pourquoi."],
  },
  links: {
    subject: "Les liens de vos signatures",
    heading: "Les liens de vos signatures",
    before: [
      "Quelqu’un a demandé les liens des signatures de cette adresse. Toute personne qui a un lien peut voir où en est la signature.",
    ],
    statuses: {
      unconfirmed: "à confirmer",
      waiting: "en cours d’examen",
      listed: "dans la liste",
      declined: "pas dans la liste",
      merged: "réunie à une autre signature",
      disputed: "signalée comme n’étant pas la vôtre",
      withdrawn: "retirée",
    },
    entry: (organisation, letter, status) => `${organisation}, sous « ${letter} » : ${status}.`,
    action: "Ouvrir cette page",
    after: [
      "Si la demande ne vient pas de vous, vous n’avez rien à faire. Toute modification demande un nouveau code.",
    ],
  },
} satisfies Partial<Dictionary["mails"]>;
