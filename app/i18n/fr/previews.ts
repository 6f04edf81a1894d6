import type { Dictionary } from "../en";

export const previews = {
  link: "Tous les e-mails qui peuvent partir",
  title: "Tous les e-mails",
  lede: "Chacun avec une organisation inventée, dans chaque langue. Aucun n’a été envoyé.",
  language: "Langue",
  back: "Tous les e-mails",
} satisfies Dictionary["previews"];
