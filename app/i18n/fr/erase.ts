import type { Dictionary } from "../en";

export const erase: Dictionary["erase"] = {
  row: "Effacer tout ce qui la concerne",
  link: "Retirer et effacer",
  title: (organisation) => `Retirer et effacer la signature de ${organisation}`,
  effects: [
    "Le nom quitte aussitôt la liste publique.",
    "L’organisation, son site, votre nom, votre fonction, votre adresse et tout ce qui a été écrit au sujet de la signature sont effacés aussitôt.",
    "C’est irréversible, et aucun courriel ne suivra : nous n’aurons plus votre adresse.",
    "Dans nos sauvegardes, tout disparaît avec elles. Si l’une d’elles est remise en place, la signature est de nouveau effacée.",
  ],
  stays: "Ce qui reste",
  staying: [
    "Le fait que quelqu’un a signé : un numéro, les dates, le pays et le secteur, la version et la langue de la lettre. Cela ne dit rien de vous ni de votre organisation.",
    "Si vous avez demandé que nous ne vous écrivions plus jamais, une forme brouillée de votre adresse, pour tenir parole.",
  ],
  submit: "Retirer et effacer",
  erased: {
    title: "Tout est effacé",
    lede: "La signature est retirée, et rien sur vous ni sur votre organisation n’est conservé avec elle.",
    more: "Vous pouvez fermer cette page et supprimer nos courriels. Leurs liens ne mènent plus nulle part ailleurs.",
  },
  forgotten: {
    title: "Nous n’avons plus votre adresse",
    text: "La lettre est close depuis longtemps : nous l’avons oubliée. La signature reste telle quelle.",
    write: "Si quelque chose doit changer, écrivez à {address}.",
  },
};
