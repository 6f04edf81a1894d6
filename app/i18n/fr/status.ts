import type { Dictionary } from "../en";

export const status = {
  asked: "Une question de l’équipe de modération",
  answered: "Vous avez répondu",
  corrected: "Corrigée et renvoyée",
  amended: "Corrigée",
  proposed: "Modification soumise à l’équipe de modération",
  accepted: "Modification acceptée",
  refused: "Modification refusée",
  handedOver: "Confiée à une autre personne",
  renewed: "Nouvelle version signée",
  nextHint: "Le nom figurera alors sous la lettre, avec une page à lui.",
  usual: (time) => `Ces derniers temps, une décision prend environ ${time}.`,
  permalink: "Sa page, à faire connaître :",
  approved: "Approuvée",
  paused:
    "Elle est approuvée. Les noms sous la lettre ne sont pas affichés pour le moment ; quand ils le seront de nouveau, celui-ci en fera partie.",
  answer: "[Corrigez-la et renvoyez-la], ou écrivez à {contact} en indiquant {reference}.",
  receipt: "Votre reçu, à conserver comme preuve",
  quote: "Autre chose ? Écrivez-nous en indiquant {reference}.",
} satisfies Dictionary["status"];
