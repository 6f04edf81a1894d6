import type { Dictionary } from "../en";

export const moderatorMails = {
  factorsChanged: {
    subject: "Votre moyen de connexion a changé",
    heading: "Votre moyen de connexion a changé",
    before: (site: string) => [
      `Une clé d’accès, une application ou des codes de secours ont été ajoutés, retirés ou utilisés à l’espace de modération de ${site}, sous votre nom.`,
    ],
    action: "Voir votre compte",
    after: [
      "Si c’était vous, vous n’avez rien à faire. Sinon, prévenez tout de suite une personne qui gère l’espace de modération : elle peut mettre fin à toutes vos sessions.",
    ],
  },
  invited: {
    subject: "Invitation à l’espace de modération",
    heading: "Aidez à vérifier les signatures",
    before: (site: string) => [
      `Une personne de votre équipe vous invite à l’espace de modération de ${site}, où les signatures sont vérifiées avant que quiconque les voie.`,
      "Ouvrez la page et saisissez cette adresse. Un message avec un lien et un code suivra : il n’y a pas de mot de passe.",
    ],
    action: "Aller à la page de connexion",
    after: ["Si vous ne savez pas de quoi il s’agit, vous n’avez rien à faire."],
  },
  signIn: {
    subject: "Connexion à l’espace de modération",
    heading: "Se connecter à l’espace de modération",
    before: [
      "Saisissez ce code sur la page où vous l’avez demandé, ou ouvrez le lien dans le même navigateur. Il ne sert qu’une fois.",
    ],
    action: "Se connecter",
    after: ["Si la demande ne vient pas de vous, vous n’avez rien à faire."],
  },
} satisfies Pick<Dictionary["mails"], "factorsChanged" | "invited" | "signIn">;
