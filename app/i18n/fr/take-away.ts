import type { Dictionary } from "../en";
import { de } from "./elision";

export const takeAway = {
  rights: (licence) => `La liste peut être copiée sous licence ${licence}, en citant sa source.`,
  letter: (from, to) => `Lettre ouverte ${de(from)}, adressée à : ${to}.`,
  signedBy: (count) => `Signée par ${count}.`,
  list: (title) =>
    `Les signataires de la lettre ouverte « ${title} », chacun confirmé par e-mail et vérifié par une personne.`,
  signThere: "Lire et signer la lettre",
  readThere: "Lire la lettre",
} satisfies Dictionary["takeAway"];
