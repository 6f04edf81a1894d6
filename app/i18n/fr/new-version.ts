import type { Dictionary } from "../en";
import { format } from "../format";
import { de } from "./elision";

const { number } = format("fr");

export const newVersionMails = {
  newVersion: {
    subject: ({ organisation }) => `La lettre a changé : ${organisation} la signe-t-elle toujours ?`,
    heading: () => "La lettre a changé",
    before: ({ organisation, letter }) => [
      `« ${letter} » a changé sur le fond depuis la signature ${de(organisation)}. Votre organisation signe-t-elle aussi le nouveau texte ?`,
    ],
    action: "Ouvrir votre page personnelle",
    after: () => [
      "Sur votre page personnelle, vous pouvez lire les changements mot à mot et signer le nouveau texte à l’aide d’un nouveau code.",
      "Si votre organisation ne le signe pas, vous n’avez rien à faire. La signature reste alors celle de la version pour laquelle elle a été donnée, et la liste l’indique.",
    ],
  },
  newVersionParts: {
    come: "Nouveau dans la lettre :",
    gone: "N’est plus dans la lettre :",
    more: "Ce n’est pas tout. Le texte entier :",
    whole: "Le texte entier et ce qui a changé :",
  },
} satisfies Pick<Dictionary["mails"], "newVersion" | "newVersionParts">;

export const newVersion = {
  title: "La lettre a changé",
  changed: (signed, now) =>
    `Votre organisation a signé la version ${number(signed)}. La lettre a changé sur le fond depuis, et c’est la version ${number(now)} qui vaut maintenant.`,
  link: "Voir ce qui a changé et signer le nouveau texte",
  ask: "Votre organisation signe-t-elle aussi ce texte ?",
  lede: (organisation, signed) => `${organisation} a signé la version ${number(signed)}.`,
  changes: (signed, now) => `Ce qui a changé entre la version ${number(signed)} et la version ${number(now)}`,
  readWhole: "Lire le texte entier",
  effects: [
    "Si oui, demandez un code et signez. La liste indique alors la nouvelle version.",
    "Sinon, ne faites rien. La signature reste celle de la version pour laquelle elle a été donnée, et la liste l’indique.",
  ],
  submit: "Signer le nouveau texte",
  overtaken: "La lettre a encore changé pendant que vous lisiez. Voici le texte qui vaut maintenant.",
  done: "Merci. La signature de votre organisation vaut maintenant pour le nouveau texte.",
  wording: (now) =>
    `C’est maintenant la version ${number(now)} de la lettre qui vaut. Seule la formulation a changé depuis votre signature.`,
  step: "Nouveau texte signé",
  legend: "L’organisation a signé cette version. La lettre a changé sur le fond depuis.",
} satisfies Dictionary["newVersion"];
