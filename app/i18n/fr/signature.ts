import type { Dictionary } from "../en";
import { de } from "./elision";
import { lasting } from "./periods";

export const signature = {
  kicker: "Votre signature",
  title: "Votre signature",
  confirm: {
    title: (organisation) => `Confirmer au nom ${de(organisation)}`,
    lede: (letter) => `Vous êtes sur le point de confirmer que l’organisation signe « ${letter} ».`,
    here: "Vous avez signé dans ce navigateur : un clic suffit.",
    signedAt: (when) => `Signée le ${when}.`,
    elsewhere:
      "Saisissez le code à six chiffres du même e-mail. Il empêche les filtres de messagerie de confirmer à votre place.",
    code: "Code à six chiffres",
    submit: "Confirmer la signature",
    freshCode: "M’envoyer un nouveau code",
    notUs: "Votre organisation n’a pas signé ?",
    notUsLink: "Ce n’était pas nous",
  },
  lede: "Cette page n’est qu’à vous. Conservez le lien.",
  confirmedNow: "Merci. Votre signature est confirmée et l’équipe de modération va l’examiner.",
  confirmedBefore: "Cette signature était déjà confirmée. Vous n’avez plus rien à faire.",
  steps: {
    signed: "Signée",
    confirmed: "Confirmée",
    waiting: "En cours d’examen",
    listed: "Dans la liste",
    declined: "Pas dans la liste",
    withdrawn: "Retirée",
    merged: "Réunie à une autre signature",
    disputed: "Signalée comme n’étant pas la vôtre",
    signedWith: (version, language) => `version ${version}, en ${language}`,
    signedAs: (name) => `sous le nom ${name}`,
    from: (domain) => `depuis ${domain}`,
    waitingHint: "Une personne vérifie chaque signature. Nous vous écrirons dès que la décision sera prise.",
    before: (n) => (n === 0 ? "La vôtre est la prochaine." : `${n} avant la vôtre.`),
    asked: "L’équipe de modération attend votre réponse à sa question.",
    declinedFor: (reason) => `Le motif de l’équipe de modération : ${reason}.`,
    mailSaysMore: "Notre e-mail en dit plus.",
    mergedInto: "Votre organisation figure dans la liste sous le nom {name}.",
    mergedElsewhere:
      "Elle a été réunie à une autre signature de votre organisation, qui ne figure pas dans la liste pour le moment.",
    hidden: "Pas affichée pour le moment",
    hiddenHint: "L’équipe de modération l’examine. Rien n’est décidé. Si cela change, nous vous écrirons.",
    disputedHint: "Elle ne figure plus dans la liste pendant que l’équipe de modération l’examine.",
    withdrawnHint: "Elle est définitivement retirée de la liste.",
  },
  actions: {
    label: "Ce que vous pouvez faire",
    correct: "Quelque chose n’allait pas ? Corrigez-le, et l’équipe de modération examinera de nouveau la signature.",
    correctLink: "Corriger et renvoyer",
    withdraw: "Retirer la signature",
    withdrawLink: "Retirer",
    dispute: "Votre organisation n’a jamais signé ?",
    disputeLink: "Ce n’était pas nous",
    readLetter: "La lettre",
    readLetterLink: "La lire",
  },
  code: {
    why: "Pour nous assurer que c’est bien vous, nous envoyons un code à l’adresse qui a signé.",
    send: "M’envoyer un code",
    sent: "Nous avons envoyé un code à six chiffres à l’adresse qui a signé. Il est valable 15 minutes.",
    label: "Code à six chiffres",
    fromMail: "Saisissez le code à six chiffres de notre e-mail. Sans lui, rien ne se passe.",
    again: "Envoyer un autre code",
    back: "Revenir à votre signature",
  },
  withdraw: {
    title: (organisation) => `Retirer la signature ${de(organisation)}`,
    happens: "Ce qui va se passer",
    effects: [
      "Le nom disparaît aussitôt de la liste publique.",
      "C’est irréversible. Vous pourrez signer de nouveau tant que la lettre est ouverte.",
    ],
    erased: (days) => `Votre nom et votre adresse seront effacés dans ${lasting(days)}.`,
    submit: "Retirer la signature",
    done: {
      title: "La signature est retirée",
      lede: (organisation) =>
        `${organisation} ne figure plus dans la liste. Nous vous avons envoyé un e-mail qui l’indique.`,
    },
  },
  dispute: {
    title: "Ce n’était pas nous",
    lede: (organisation) => `Quelqu’un a signé au nom ${de(organisation)}, et ce n’était pas l’organisation.`,
    happens: "Ce qui va se passer",
    effectsUnconfirmed: [
      "La signature est supprimée aussitôt, avec tout ce qui a été saisi.",
      "Rien n’en a jamais été public.",
    ],
    effectsLater: [
      "Le nom disparaît aussitôt de la liste publique.",
      "L’équipe de modération examine la signature et vous écrira peut-être.",
    ],
    block: "Ne plus jamais écrire à cette adresse",
    submit: "Signaler que ce n’était pas nous",
    deleted: {
      title: "La signature est supprimée",
      lede: "Rien n’en était public et rien n’en est conservé. Merci de nous avoir prévenus.",
    },
    done: {
      title: "Merci de nous avoir prévenus",
      lede: (organisation) =>
        `${organisation} ne figure plus dans la liste. L’équipe de modération examine maintenant la signature.`,
    },
  },
  correct: {
    title: "Corriger et renvoyer",
    lede: "Modifiez ce qui n’allait pas. Avec le code, la signature retourne à l’équipe de modération.",
    reason: "Le motif de l’équipe de modération",
    submit: "Envoyer à l’équipe de modération",
    done: "Merci. La signature est de nouveau en cours d’examen.",
  },
  answer: {
    asked: "L’équipe de modération a une question",
    link: "Répondre",
    title: "Répondre à l’équipe de modération",
    lede: "Elle lit votre réponse avant de décider. Personne d’autre ne la lit.",
    question: "Sa question",
    label: "Votre réponse",
    submit: "Envoyer la réponse",
    done: "Merci. L’équipe de modération a reçu votre réponse.",
    changed: "L’équipe de modération a modifié sa question. Voyez si votre réponse convient encore.",
    over: "L’équipe de modération n’a plus besoin de cette réponse.",
  },
  gone: {
    title: "Ce lien ne fonctionne plus",
    lede: "La signature a été remplacée par une plus récente, ou supprimée parce qu’elle n’a jamais été confirmée.",
    newer: "Si vous avez signé plusieurs fois, utilisez le lien du dernier e-mail.",
    sign: "Signer la lettre",
  },
  tooLate: {
    title: "La lettre est close",
    lede: (when) =>
      `Elle a été close le ${when}. Les signatures pouvaient être confirmées dans les 72 heures suivantes.`,
  },
  tooMany: {
    title: "Cinq organisations au maximum",
    lede: "Une adresse peut signer pour cinq organisations au plus. Utilisez une autre adresse pour celle-ci.",
  },
  alreadySigned: {
    title: (organisation) => `${organisation} a déjà signé`,
    lede: "La première signature reste valable. Vous n’avez plus rien à faire.",
  },
} satisfies Dictionary["signature"];
