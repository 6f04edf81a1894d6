import type { Dictionary } from "../en";
import { format } from "../format";

const { plural } = format("fr");

export const integrity = {
  title: "Les décisions en chiffres",
  lede: "Ce que sont devenues les signatures que les organisations ont confirmées. Aucun nom : qui n’est pas dans la liste a droit à la discrétion.",
  nothingYet: "Rien n’a encore été décidé.",
  outcome: "Suite donnée",
  signatures: "Signatures",
  outcomes: {
    listed: "Dans la liste",
    hidden: "Retirées de la liste le temps d’une vérification",
    waiting: "En attente d’une décision",
    declined: "Refusées",
    merged: "Réunies avec une autre signature de l’organisation",
    disputed: "Contestées : « ce n’était pas nous »",
    withdrawn: "Retirées par l’organisation",
  },
  reason: (title) => `Refus : ${title}`,
  howLong: "Le temps que cela prend",
  took: (time, decisions) =>
    plural(decisions, {
      one: `La seule décision prise jusqu’ici est intervenue ${time} après la confirmation de la signature.`,
      other: `La moitié des # dernières décisions sont intervenues au plus ${time} après la confirmation de la signature.`,
    }),
  under: "une minute",
  minutes: (n) => plural(n, { one: "# minute", other: "# minutes" }),
  hours: (n) => plural(n, { one: "# heure", other: "# heures" }),
  days: (n) => plural(n, { one: "# jour", other: "# jours" }),
  counted: "Comment nous comptons",
  countedHow:
    "Nous comptons les signatures telles qu’elles sont maintenant, dès que leur organisation les a confirmées. Une décision annulée n’est pas comptée ; une signature sur laquelle on a décidé à nouveau compte selon la dernière décision.",
  asJson: "Les mêmes chiffres pour les programmes",
} satisfies Dictionary["integrity"];
