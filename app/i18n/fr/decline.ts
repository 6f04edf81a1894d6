import type { Dictionary } from "../en";

export const decline = {
  "not-reachable": {
    title: "L’organisation n’a pas pu être jointe",
    text: "Nous avons essayé de joindre l’organisation par son site web, sans réponse. Dès que quelqu’un pourra nous y confirmer que vous signez en son nom, corrigez la signature et renvoyez-la.",
  },
  "not-an-organisation": {
    title: "Pas une organisation",
    text: "Seules des organisations signent cette lettre. Nous n’avons pas pu établir que ce nom est celui d’une organisation.",
  },
  "not-authorised": {
    title: "Signature non autorisée",
    text: "L’organisation nous a dit que personne n’avait décidé de signer, ou nous n’avons pas pu vérifier que vous pouvez signer en son nom.",
  },
  duplicate: {
    title: "Déjà dans la liste",
    text: "L’organisation figure déjà dans la liste, sous ce nom ou sous une autre forme de son nom.",
  },
  "wrong-details": {
    title: "Des indications ne concordent pas",
    text: "Le nom, le site web et le pays ne vont pas ensemble. Veuillez les corriger et renvoyer la signature.",
  },
  "out-of-scope": {
    title: "En dehors du cercle des signataires",
    text: "Les auteurs de la lettre invitent un certain type d’organisations à la signer, et la vôtre n’en fait pas partie. Merci de votre soutien.",
  },
  other: { title: "Un autre motif", text: "" },
} satisfies Dictionary["decline"];
