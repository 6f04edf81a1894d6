import type { Dictionary } from "../en";
import { de } from "./elision";

export const sign = {
  title: "Signer au nom de votre organisation",
  lede: "Cela prend deux minutes. Nous vous envoyons par e-mail un code de confirmation, et une personne vérifie chaque signature avant qu’elle figure dans la liste.",
  optional: (label) => `${label} (facultatif)`,
  choose: "Choisissez",
  organisation: {
    legend: "L’organisation",
    name: "Nom",
    nameHint: "Tel qu’il doit figurer dans la liste.",
    website: "Site web",
    country: "Pays",
    sector: "Type",
    statement: "Lien vers votre annonce",
    statementHint: "Une page de votre propre site web qui dit que vous avez signé. Elle atteste la signature.",
  },
  sectors: {
    ngo: "Organisation à but non lucratif",
    network: "Réseau ou fédération",
    foundation: "Fondation",
    company: "Entreprise",
    "public-body": "Organisme public",
    academia: "Université ou recherche",
    union: "Syndicat",
    faith: "Communauté religieuse",
    other: "Autre chose",
  },
  you: {
    legend: "Vous",
    name: "Nom complet",
    role: "Fonction",
    email: "E-mail professionnel",
    emailHint: "Jamais affiché. Une boîte e-mail du propre domaine de l’organisation atteste la signature.",
    show: "Afficher mon nom et ma fonction à côté de l’organisation",
  },
  authority: "Qui a décidé que l’organisation signe ?",
  authorities: {
    board: "Le conseil d’administration ou un autre organe dirigeant",
    director: "La direction, dans le cadre de ses pouvoirs",
    delegated: "J’ai reçu le pouvoir de signer",
    members: "Nos membres ont voté",
  },
  privacy: "En signant, vous prenez part à une lettre ouverte. [Ce que nous conservons, pourquoi et combien de temps]",
  submit: "M’envoyer le code",
  leaveEmpty: "Laissez ce champ vide",
  closed: {
    title: "Cette lettre est close",
    lede: (when) => `Elle pouvait être signée jusqu’au ${when}. Aucune signature ne peut plus être ajoutée.`,
    confirming:
      "Si vous avez signé avant et reçu un e-mail de notre part, vous pouvez encore confirmer pendant les 72 heures qui suivent la clôture.",
    read: "Lire la lettre et voir qui l’a signée",
  },
  scheduled: {
    title: "Cette lettre n’est pas encore ouverte",
    lede: (when) => `Elle pourra être signée à partir du ${when}.`,
  },
  changed: {
    title: "La lettre a changé pendant que vous écriviez",
    lede: (version) =>
      `La version ${version} est parue. Voici ce qui a changé. Si vous êtes d’accord, envoyez de nouveau le formulaire.`,
    nothing: "Dans cette langue, le texte est le même.",
  },
  sent: {
    title: "Consultez vos e-mails",
    lede: "Nous avons envoyé un code à {address}.",
    ledeFor: (organisation) => `Il confirme la signature ${de(organisation)}.`,
    changeAddress: "Changer l’adresse",
    code: "Code à six chiffres",
    submit: "Confirmer la signature",
    nothingYet: "Rien au bout de cinq minutes ? Regardez dans les indésirables ou la quarantaine.",
    again: "Renvoyer",
    holdsLinks: "Votre messagerie retient les liens ?",
    withoutLink: "Envoyer sans lien",
    stillNothing: "Toujours rien ?",
    writeTo: "Écrivez à {address} en indiquant la référence {reference}",
    sentAgain: "Nous renvoyons le code : un e-mail par minute et trois par jour au plus.",
    sentPlain: "Nous renvoyons le code, cette fois sans lien : un e-mail par minute et trois par jour au plus.",
    wait: "Veuillez attendre une minute avant de demander un autre e-mail.",
    enough:
      "Nous ne pouvons plus envoyer d’e-mail à cette adresse aujourd’hui. Le code du dernier fonctionne toujours.",
    confirmed: {
      title: "Cette signature est confirmée",
      lede: (organisation: string) =>
        `Le lien de notre e-mail ouvre la page ${de(organisation)}, où vous pouvez voir où en est sa signature.`,
    },
    lost: {
      title: "Nous ne savons pas de quelle signature il s’agit",
      lede: "Ce navigateur l’a oubliée, ou vous avez signé dans un autre. Ouvrez le lien de notre e-mail, ou signez de nouveau.",
      again: "Signer de nouveau",
    },
  },
  changeAddress: {
    title: "Changer l’adresse",
    lede: (organisation) => `À quelle adresse envoyer le code pour ${organisation} ?`,
    email: "E-mail professionnel",
    submit: "Envoyer le code à cette adresse",
    back: "Garder l’adresse actuelle",
  },
} satisfies Dictionary["sign"];
