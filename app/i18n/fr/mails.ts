import type { Dictionary } from "../en";
import { format } from "../format";
import { codeMails } from "./code-mails";
import { correctionMails } from "./correction-mails";
import { deskMails } from "./desk-mails";
import { de } from "./elision";
import { handOverMails } from "./hand-over-mails";
import { moderatorMails } from "./moderator-mails";
import { newVersionMails } from "./new-version";
import { pausedMail } from "./paused-mail";
import { lasting } from "./periods";
import { reminder } from "./reminder";

const { plural } = format("fr");

const openPage = "Ouvrir votre page personnelle";

export const mails = {
  codeLabel: "Votre code",
  linkLabel: "Ou ouvrez ce lien :",
  reasonLabel: "Le motif de l’équipe de modération",
  foot: {
    why: ({ organisation, letter }) =>
      `Vous recevez cet e-mail parce que cette adresse a été indiquée pour signer « ${letter} » au nom ${de(organisation)}.`,
    whyModerator: "Vous recevez cet e-mail parce que cette adresse est celle d’un membre de l’équipe de modération.",
    whyTest: "Vous recevez cet e-mail parce que l’exploitant du site a demandé un essai.",
    controller: (controller, contact) =>
      `${controller} est responsable du traitement des données. Questions : ${contact}.`,
    reference: (reference) => `Référence ${reference}`,
    privacy: "Ce que nous conservons, pourquoi et combien de temps",
  },
  validFor: (hours) => plural(hours, { one: "Il est valable # heure.", other: "Il est valable # heures." }),
  validForMinutes: (minutes) =>
    plural(minutes, { one: "Il est valable # minute.", other: "Il est valable # minutes." }),
  confirm: {
    subject: ({ organisation }) => `Confirmez la signature ${de(organisation)}`,
    heading: ({ organisation }) => `Confirmer au nom ${de(organisation)}`,
    before: ({ organisation, letter, from }) => [
      `Une personne utilisant cette adresse a signé « ${letter} », une lettre ouverte ${de(from)}, au nom ${de(organisation)}.`,
      "Pour confirmer, saisissez ce code sur la page où vous avez signé, ou ouvrez votre page personnelle.",
    ],
    action: openPage,
    after: ({ periods }) => [
      "Ouvrir la page ne change rien : vous y confirmez à l’aide d’un bouton. Conservez cet e-mail : c’est aussi sur cette page que vous pourrez suivre ou retirer la signature.",
      `Si votre organisation n’a pas signé, vous n’avez rien à faire. Rien n’est publié, et les données sont supprimées au bout de ${lasting(periods.unconfirmed)}. Vous pouvez aussi le signaler sur la page personnelle : elles sont alors supprimées immédiatement.`,
    ],
  },
  confirmPlain: {
    subject: ({ organisation }) => `Code pour confirmer la signature ${de(organisation)}`,
    heading: ({ organisation }) => `Confirmer au nom ${de(organisation)}`,
    before: ({ organisation, letter, from }) => [
      `Une personne utilisant cette adresse a signé « ${letter} », une lettre ouverte ${de(from)}, au nom ${de(organisation)}.`,
      "Pour confirmer, saisissez ce code sur la page où vous avez signé.",
    ],
    after: ({ periods }) => [
      `Si votre organisation n’a pas signé, vous n’avez rien à faire. Rien n’est publié, et les données sont supprimées au bout de ${lasting(periods.unconfirmed)}.`,
    ],
  },
  reminder,
  alreadySigned: {
    subject: ({ organisation }) => `${organisation} a déjà signé`,
    heading: ({ organisation }) => `${organisation} a déjà signé`,
    before: ({ organisation, letter }) => [
      `Une personne utilisant cette adresse a de nouveau signé « ${letter} » au nom ${de(organisation)}. La première signature reste valable : il n’y a rien à confirmer.`,
      "Votre page personnelle indique où elle en est et vous permet de la retirer.",
    ],
    action: openPage,
    after: () => ["Si ce n’est pas vous qui avez signé de nouveau, vous n’avez rien à faire."],
  },
  alreadyDeclined: {
    subject: ({ organisation }) => `À propos de la signature ${de(organisation)}`,
    heading: ({ organisation }) => `${organisation} avait déjà signé`,
    before: ({ organisation, letter }) => [
      `Une personne utilisant cette adresse a de nouveau signé « ${letter} » au nom ${de(organisation)}. L’équipe de modération n’a pas ajouté la première signature à la liste.`,
      "Sur votre page personnelle, vous pouvez lire le motif, corriger la signature et la lui renvoyer.",
    ],
    action: "Corriger et renvoyer",
    after: () => ["Si ce n’est pas vous qui avez signé de nouveau, vous n’avez rien à faire."],
  },
  fiveOpen: {
    subject: ({ organisation }) => `La signature ${de(organisation)} ne peut pas être confirmée`,
    heading: () => "Cette adresse a déjà signé pour cinq organisations",
    before: ({ organisation, letter }) => [
      `Une personne utilisant cette adresse a signé « ${letter} » au nom ${de(organisation)}. Une adresse peut servir pour cinq organisations et celle-ci a atteint ce nombre : la nouvelle signature ne peut donc pas être confirmée.`,
      "Demandez à un ou une collègue de cette organisation de signer avec sa propre adresse. Si ce n’est pas possible, répondez à cet e-mail.",
    ],
    after: () => ["Si ce n’est pas vous qui avez signé, vous n’avez rien à faire."],
  },
  listed: {
    subject: ({ organisation }) => `${organisation} figure dans la liste`,
    heading: ({ organisation }) => `${organisation} figure dans la liste`,
    before: ({ organisation, letter }) => [
      `L’équipe de modération a approuvé la signature ${de(organisation)}. Elle figure désormais sous « ${letter} ». Merci.`,
      "Sur votre page personnelle, vous pouvez à tout moment la suivre ou la retirer.",
    ],
    action: openPage,
    after: () => [],
  },
  ...pausedMail,
  declined: {
    subject: ({ organisation }) => `La signature ${de(organisation)} n’a pas été ajoutée à la liste`,
    heading: () => "La signature n’a pas été ajoutée à la liste",
    before: ({ organisation, letter }) => [
      `L’équipe de modération a examiné la signature ${de(organisation)} sous « ${letter} » et ne l’a pas ajoutée à la liste.`,
    ],
    action: openPage,
    after: () => [
      "Sur votre page personnelle, vous pouvez corriger la signature et la renvoyer à l’équipe de modération.",
    ],
  },
  merged: {
    subject: ({ organisation }) => `La signature ${de(organisation)} compte une seule fois`,
    heading: () => "Une seule signature représente votre organisation",
    before: ({ organisation, letter }) => [
      `Plusieurs signatures de la même organisation nous sont parvenues sous « ${letter} ». L’équipe de modération a réuni celle ${de(organisation)} à une autre, qui la représente désormais.`,
      "Vous n’avez rien à faire. Votre page personnelle vous dit où en est la signature.",
    ],
    action: openPage,
    after: () => ["S’il s’agit de deux organisations, répondez à cet e-mail."],
  },
  decisionUndone: {
    subject: ({ organisation }) => `La signature ${de(organisation)} est de nouveau en cours d’examen`,
    heading: () => "Nous sommes revenus sur une décision",
    before: ({ organisation, letter }) => [
      `Notre dernier e-mail au sujet de la signature ${de(organisation)} sous « ${letter} » n’est plus valable. L’équipe de modération a annulé sa décision et va réexaminer la signature.`,
      "Nous vous écrirons dès que la décision sera prise. Vous n’avez rien à faire.",
    ],
    action: openPage,
    after: () => [],
  },
  ...deskMails,
  ...correctionMails,
  ...codeMails,
  ...newVersionMails,
  ...handOverMails,
  withdrawn: {
    subject: ({ organisation }) => `La signature ${de(organisation)} est retirée`,
    heading: () => "La signature est retirée",
    before: ({ organisation, letter, periods }) => [
      `${organisation} ne figure plus sous « ${letter} », comme vous l’avez demandé.`,
      `Votre nom et votre adresse seront effacés dans ${lasting(periods.withdrawn)}.`,
    ],
    after: () => ["Si la demande ne venait pas de vous, répondez à cet e-mail."],
  },
  ...moderatorMails,
  test: {
    subject: "Un e-mail d’essai",
    heading: "L’envoi d’e-mails fonctionne",
    before: (site) => [
      `Cet e-mail a été envoyé depuis ${site} pour vérifier que les e-mails arrivent. Celui-ci est arrivé.`,
    ],
  },
} satisfies Dictionary["mails"];
