import type { Dictionary } from "../en";
import { de } from "./elision";

const notYou = "Si la demande ne vient pas de vous, ne transmettez pas ce code. Sans lui, rien ne se passe.";

export const codeMails = {
  codeForWithdraw: {
    subject: ({ organisation }) => `Code pour retirer la signature ${de(organisation)}`,
    heading: () => "Retirer la signature",
    before: ({ organisation, letter }) => [
      `Quelqu’un a demandé à retirer la signature ${de(organisation)} sous « ${letter} ». Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
  codeForDispute: {
    subject: ({ organisation }) => `Code pour signaler la signature ${de(organisation)}`,
    heading: () => "Signaler que ce n’était pas vous",
    before: ({ organisation, letter }) => [
      `Quelqu’un signale que ${organisation} n’a jamais signé « ${letter} ». Saisissez ce code sur la page personnelle pour retirer le nom de la liste.`,
    ],
    after: () => [notYou],
  },
  codeForCorrect: {
    subject: ({ organisation }) => `Code pour corriger la signature ${de(organisation)}`,
    heading: () => "Corriger la signature",
    before: ({ organisation, letter }) => [
      `Quelqu’un a demandé à corriger la signature ${de(organisation)} sous « ${letter} ». Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
  codeForAnswer: {
    subject: ({ organisation }) => `Code pour répondre au sujet de la signature ${de(organisation)}`,
    heading: () => "Répondre à l’équipe de modération",
    before: ({ organisation, letter }) => [
      `Quelqu’un souhaite répondre à l’équipe de modération au sujet de la signature ${de(organisation)} sous « ${letter} ». Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
  codeForHandOver: {
    subject: ({ organisation }) => `Code pour transmettre la signature ${de(organisation)}`,
    heading: () => "Transmettre la signature",
    before: ({ organisation, letter }) => [
      `Quelqu’un a demandé à transmettre à une autre adresse la signature ${de(organisation)} sous « ${letter} ». Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
  codeForRenew: {
    subject: ({ organisation }) => `Code pour signer le nouveau texte au nom ${de(organisation)}`,
    heading: () => "Signer le nouveau texte",
    before: ({ organisation, letter }) => [
      `Quelqu’un a demandé que la signature ${de(organisation)} vaille aussi pour le nouveau texte de « ${letter} ». Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
  codeForData: {
    subject: ({ organisation }) => `Code pour voir ce que nous conservons sur la signature ${de(organisation)}`,
    heading: () => "Voir ce que nous conservons",
    before: ({ organisation, letter }) => [
      `Quelqu’un a demandé à voir tout ce que nous conservons au sujet de la signature ${de(organisation)} sous « ${letter} ». Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
  codeForErase: {
    subject: ({ organisation }) => `Code pour effacer la signature ${de(organisation)}`,
    heading: () => "Retirer et effacer",
    before: ({ organisation, letter }) => [
      `Quelqu’un a demandé à retirer la signature ${de(organisation)} sous « ${letter} » et à effacer tout ce que nous conservons à son sujet. Saisissez ce code sur votre page personnelle.`,
    ],
    after: () => [notYou],
  },
} satisfies Partial<Dictionary["mails"]>;
