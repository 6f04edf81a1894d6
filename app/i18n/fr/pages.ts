import type { Dictionary } from "../en";
import { privacy } from "./privacy";

export const pages = {
  checking: {
    title: "Comment les noms sont vérifiés",
    lede: "Chaque nom de la liste est celui d’une organisation qui a confirmé sa signature, examinée ensuite par une personne.",
    sections: [
      {
        heading: "Confirmé par l’organisation",
        paragraphs: [
          "Une personne signe au nom de l’organisation et indique qui l’a décidé. Nous envoyons un code à son adresse. La signature ne peut être confirmée qu’avec ce code ou dans le navigateur qui a servi à signer. Ouvrir le lien de l’e-mail ne suffit pas : un filtre de messagerie ne peut donc confirmer à la place de personne.",
        ],
      },
      {
        heading: "Vérifié par une personne",
        paragraphs: ["Rien n’est publié sans l’accord de l’équipe de modération. Elle examine"],
        points: [
          "si l’adresse e-mail correspond au site web de l’organisation,",
          "si le site web est bien celui de l’organisation,",
          "si le nom figure déjà dans la liste, ou s’il ressemble beaucoup à un autre,",
          "qui a décidé que l’organisation signe.",
        ],
      },
      {
        heading: "Ce que signifie le signe",
        paragraphs: [
          "Le signe ✓ accompagne une organisation qui a confirmé depuis une boîte e-mail de son propre domaine. C’est un indice, pas une condition : beaucoup d’organisations tout à fait réelles écrivent depuis une autre boîte, et l’équipe de modération les a vérifiées aussi.",
        ],
      },
      {
        heading: "Quand quelque chose ne va pas",
        paragraphs: [
          "Une organisation peut se retirer à tout moment ou signaler « ce n’était pas nous » grâce au lien de notre e-mail. Le nom disparaît alors aussitôt de la liste. Tout le monde peut signaler un problème avec un nom depuis sa page, et l’équipe de modération l’examine. Chaque décision de l’équipe de modération peut être annulée, et chacune est consignée dans un registre qui ne peut pas être modifié sans que cela se voie.",
        ],
      },
      {
        heading: "Ce qui est compté",
        paragraphs: [
          "Le total est le nombre d’organisations dans la liste au moment indiqué à côté. Les organisations internationales et européennes comptent comme organisations, mais pas comme pays.",
        ],
      },
    ],
  },
  privacy,
  mailbox: {
    title: "Boîte aux lettres",
    lede: "Dans une démonstration, aucun e-mail n’est envoyé. Tous arrivent ici.",
    empty: "Aucun e-mail pour l’instant. Signez la lettre et le premier arrivera.",
    to: "À",
    sentAt: "Envoyé",
    html: "Voir en HTML",
    back: "Tous les e-mails",
  },
} satisfies Dictionary["pages"];
