import type { Dictionary } from "../en";
import { de } from "./elision";

export const handOver = {
  row: "Une personne de l’équipe prend le relais, ou votre adresse change ?",
  link: "Transmettre",
  title: "Transmettre la signature",
  lede: "À la personne qui prend le relais, ou à une autre de vos adresses.",
  happens: "Ce qui va se passer",
  effects: [
    "Nous écrivons à la nouvelle adresse. La personne qui en lit les e-mails confirme avec son propre code, dans les 72 heures.",
    "Dès lors, votre lien ne fonctionne plus et la nouvelle adresse a le sien. Les deux adresses reçoivent un e-mail.",
    "La signature elle-même reste telle quelle.",
    "Si votre adresse appartient au propre domaine de l’organisation et que la nouvelle n’y appartient pas, l’équipe de modération l’examine d’abord.",
  ],
  email: "Nouvelle adresse",
  emailHint: "Jamais affichée. Rien ne change tant qu’elle n’a pas confirmé.",
  submit: "Écrire à la nouvelle adresse",
  open: {
    title: "La signature est en cours de transmission",
    lede: "Nous écrivons à la nouvelle adresse. Le code de cet e-mail est valable 72 heures. Tant qu’il n’y est pas confirmé, tout reste tel quel.",
    again: "Aucun e-mail n’y est arrivé ?",
    againLink: "Écrire de nouveau",
    askedAgain: "Nous écrivons de nouveau à la nouvelle adresse, au plus une fois par minute et trois fois par jour.",
    other: "Ce n’était pas la bonne adresse ?",
    otherLink: "Recommencer avec une autre",
    stop: "Vous avez changé d’avis ?",
    stopLink: "Annuler la transmission",
    see: "Voir où elle en est",
  },
  waiting: {
    title: "L’équipe de modération examine la nouvelle adresse",
    lede: "Elle a confirmé, mais elle n’appartient pas au propre domaine de l’organisation. Tant que l’équipe de modération n’a pas décidé, tout reste tel quel. Nous vous écrirons alors.",
  },
  callOff: {
    title: "Annuler la transmission",
    lede: "Le lien et le code envoyés à la nouvelle adresse cessent de fonctionner. La signature reste la vôtre.",
    submit: "Annuler la transmission",
    done: "La transmission est annulée. La signature reste la vôtre.",
  },
  takeOver: {
    kicker: "Une signature à suivre",
    title: (organisation) => `Reprendre la signature ${de(organisation)}`,
    lede: (letter) => `La personne qui la suit sous « ${letter} » souhaite vous la transmettre.`,
    effects: [
      "Vous recevez une page personnelle, où vous pouvez suivre, corriger ou retirer la signature.",
      "Le lien de la personne précédente cesse de fonctionner, et elle reçoit un e-mail.",
      "Si cela ne vous est pas destiné, vous n’avez rien à faire.",
    ],
    code: "Saisissez le code à six chiffres du même e-mail. Il empêche les filtres de messagerie de la reprendre à votre place.",
    submit: "Reprendre la signature",
    done: "La signature est désormais la vôtre, et voici sa page. Si la personne qui représente l’organisation a changé aussi, [corrigez le nom et la fonction].",
    waiting: {
      title: "Merci. L’équipe de modération l’examine",
      lede: "Votre adresse n’appartient pas au propre domaine de l’organisation : l’équipe de modération l’examine d’abord. Si elle est d’accord, vous recevrez un e-mail avec votre propre lien.",
    },
    over: {
      title: "Cette transmission est close",
      lede: "Elle est faite, annulée ou recommencée. Si vous avez repris la signature, utilisez le lien de notre dernier e-mail.",
    },
    cannot: {
      title: "Cette adresse ne peut pas la reprendre",
      lede: "Elle a elle-même signé pour cette organisation, ou sert déjà pour cinq organisations. Une autre adresse peut la reprendre.",
    },
  },
  gone: {
    title: "Ce lien ne fonctionne plus",
    lede: "La signature a été transmise à une autre adresse, qui a son propre lien.",
    notYou: "Si ce n’est pas vous qui l’avez transmise, répondez à l’e-mail que nous vous avons envoyé à ce sujet.",
  },
} satisfies Dictionary["handOver"];

export const lostLink = {
  title: "Recevoir votre lien par e-mail",
  lede: "Chaque signature a une page personnelle. Saisissez l’adresse qui la suit, et nous lui envoyons les liens de toutes ses signatures.",
  email: "Adresse e-mail",
  submit: "M’envoyer les liens",
  sent: {
    title: "Consultez vos e-mails",
    lede: "Si cette adresse a des signatures, leurs liens sont en route.",
    nothing: "Rien n’est arrivé ? Regardez parmi les indésirables, ou essayez l’adresse avec laquelle vous avez signé.",
    limits: "Nous écrivons à une adresse au plus une fois par minute et trois fois par jour.",
    again: "Essayer une autre adresse",
  },
  signed: "Vous avez déjà signé ? [Recevoir par e-mail le lien de votre signature]",
  lost: "Vous avez perdu le lien de votre signature ? [Le recevoir par e-mail]",
} satisfies Dictionary["lostLink"];
