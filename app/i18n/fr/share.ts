import type { Dictionary } from "../en";

export const share = {
  title: "Faire passer",
  email: "E-mail",
  message: (letter) => `Lettre ouverte : ${letter}`,
  address: "L’adresse de la lettre",
  partners: {
    title: "Mettre cette liste sur votre site",
    lede: "Elle se tient à jour d’elle-même, ne dépose aucun cookie et n’exécute aucun script.",
    frame: "La liste, dans un cadre",
    badge: "Un badge avec le nombre de signataires",
    badgePreview: "Voici le badge :",
  },
} satisfies Dictionary["share"];
