import type { Dictionary } from "../en";

export const signatory = {
  kicker: "Signataire",
  description: (organisation, letter) =>
    `${organisation} a signé la lettre ouverte « ${letter} ». Comment sa signature a été vérifiée.`,
  signedLetter: "a signé la lettre ouverte",
  representative: "Représentée par",
  announcement: "Son annonce",
  saysSo: "Sur son propre site",
  checked: "Comment cela a été vérifié",
  steps: {
    signed: "Signée",
    signedWith: (language) => `{version} de la lettre, en ${language}`,
    confirmed: "Confirmée par e-mail",
    domain: "Depuis une boîte e-mail de son propre domaine.",
    otherMailbox:
      "Depuis une boîte e-mail qui n’est pas du domaine de son site web, comme beaucoup d’organisations authentiques. Une personne l’a examinée.",
    vouched: "Attestée par l’équipe de modération",
    vouchedHint: "La signature a été confirmée auprès de l’organisation par un autre moyen que l’e-mail.",
    listed: "Vérifiée par une personne et inscrite sur la liste",
  },
  related: {
    label: "Pour continuer",
    sameCountry: "Du même pays",
    sameSector: "Du même type",
    everyone: "Toutes les organisations signataires",
  },
  gone: {
    title: "Ce nom n’est pas sur la liste",
    lede: "Il y a figuré. Il a été retiré, par l’organisation ou par la modération. Rien d’autre n’est public à son sujet.",
    list: "Voir qui a signé",
    letter: "Lire la lettre",
  },
} satisfies Dictionary["signatory"];
