import type { Dictionary } from "../en";

export const report = {
  link: "Signaler un problème avec ce nom",
  kicker: "Signataire",
  title: "Signaler un problème avec ce nom",
  lede: "Que devrions-nous savoir au sujet de {organisation} ?",
  text: "Quel est le problème ?",
  textHint:
    "Par exemple, l’organisation n’a pas signé, un nom ou un lien induit en erreur, ou elle figure deux fois dans la liste. Dites comment vous le savez. 1 000 caractères au plus.",
  email: "Votre adresse e-mail",
  emailHint: "Uniquement pour vous poser des questions sur votre signalement. Jamais affichée.",
  next: "L’équipe de modération lit votre signalement. En attendant, le nom reste dans la liste et rien de ce que vous écrivez n’est publié.",
  privacy: "[Ce que nous conservons, pourquoi et combien de temps]",
  submit: "Envoyer le signalement",
  back: "Revenir sans rien signaler",
  sent: {
    title: "Merci de votre signalement",
    lede: "L’équipe de modération le lira et fera le nécessaire. Si vous avez laissé une adresse, elle vous écrira peut-être.",
    back: "Revenir au nom",
  },
} satisfies Dictionary["report"];
