import type { Dictionary } from "../en";

export const correction = {
  row: "Quelque chose est inexact ou a changé ?",
  link: "Corriger",
  title: "Corriger la signature",
  ledes: {
    waiting:
      "Modifiez ce qui est inexact. Avec le code, la correction s’applique aussitôt, avant la décision de l’équipe de modération.",
    listed:
      "Modifiez ce qui est inexact. Ce qui serait nouveau dans la liste attend l’équipe de modération. D’ici là, la liste montre la signature telle qu’elle est.",
  },
  atOnce: {
    title: "Ce qui s’applique aussitôt",
    points: [
      "Votre nom et votre fonction ne sont plus affichés.",
      "Le lien vers votre annonce est retiré.",
      "Qui a décidé de la signature, ainsi que votre nom et votre fonction tant qu’ils ne sont pas affichés.",
    ],
  },
  kept: "Laissé vide, cela reste tel quel. Nous ne l’affichons pas ici, car le lien à lui seul ne doit rien en révéler.",
  submit: "Envoyer la correction",
  notices: {
    changed: "Merci. La signature est corrigée.",
    proposed:
      "Merci. L’équipe de modération examine votre correction. D’ici là, la liste montre la signature telle qu’elle est.",
    both: "Merci. Une partie de votre correction s’applique déjà, et l’équipe de modération examine le reste.",
    takenBack: "Votre correction est annulée. La signature reste telle qu’elle est.",
    unchanged: "Rien n’était différent, donc rien n’a été modifié.",
  },
  open: {
    title: "Votre correction attend l’équipe de modération",
    since:
      "Envoyée le {when}. Jusqu’à la décision, la liste montre la signature telle qu’elle est. Nous vous écrirons alors.",
    replaces:
      "Ce que vous envoyez maintenant la remplace. Pour l’annuler, remplissez le formulaire d’après la signature d’aujourd’hui. Si elle contient un nouveau nom ou une nouvelle fonction pour vous, saisissez-les de nouveau.",
    none: "aucun",
    shown: "Votre nom et votre fonction sont affichés",
    own: "Votre nom ou votre fonction change",
  },
} satisfies Dictionary["correction"];
