import type { Dictionary } from "../en";

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
  privacy: {
    title: "Ce que nous conservons, pourquoi et combien de temps",
    lede: (controller, contact) =>
      `Le responsable du traitement des données de ce site est ${controller}. Pour toute question ou pour exercer vos droits, écrivez à ${contact}.`,
    sections: [
      {
        heading: "Si vous ne faites que lire",
        paragraphs: [
          "Nous ne déposons aucun cookie, nous n’utilisons aucun traceur et rien n’est chargé depuis d’autres sites. Notre serveur traite votre adresse réseau pour vous répondre et pour empêcher les abus. Elle n’est pas écrite dans nos journaux.",
        ],
      },
      {
        heading: "Si vous signez",
        paragraphs: [
          "Nous conservons ce que vous saisissez, afin de pouvoir confirmer la signature, la vérifier et la publier :",
        ],
        points: [
          "Le nom, le site web, le pays et le type de l’organisation, les dates, la version de la lettre et ce qui atteste la signature. Ces données sont publiques dès que la signature figure dans la liste.",
          "Votre nom et votre fonction. Ils ne sont publics que si vous l’avez accepté, et vous pouvez revenir sur cet accord. Sinon, seule l’équipe de modération les voit.",
          "Votre adresse e-mail. Elle n’est jamais publique. Elle nous sert à confirmer la signature et à vous écrire à son sujet ou au sujet de modifications de la lettre.",
          "Qui a décidé que l’organisation signe. Seule l’équipe de modération le voit.",
          "Ce que vous répondez quand l’équipe de modération vous pose une question, et ce qu’elle note en vérifiant. Elle seule le voit.",
        ],
      },
      {
        heading: "Si vous signalez un nom",
        paragraphs: [
          "Nous conservons ce que vous écrivez au sujet du nom et, si vous la donnez, votre adresse e-mail, afin que l’équipe de modération puisse examiner le signalement et vous poser des questions. Elle en a besoin pour que la liste soit juste, ce à quoi celles et ceux qui lisent la lettre ont un intérêt légitime. Rien n’en est publié, et l’organisation n’apprend pas qui a écrit.",
        ],
      },
      {
        heading: "Ce qui nous y autorise",
        paragraphs: [
          "Signer une lettre ouverte, c’est prendre part à un débat public. Nous traitons vos données parce que vous nous avez demandé de publier la signature de l’organisation et parce que celles et ceux qui lisent la lettre ont un intérêt légitime à savoir qu’elle est authentique. Une lettre peut révéler des convictions politiques ou autres : nous ne publions votre nom qu’avec votre consentement explicite.",
        ],
      },
      {
        heading: "Combien de temps",
        paragraphs: [],
        points: [
          "Une signature non confirmée : 30 jours.",
          "Une signature refusée ou retirée : 6 mois.",
          "L’adresse e-mail et, s’il n’est pas public, le nom de la personne qui représente une organisation de la liste : jusqu’à 6 mois après la clôture de la lettre.",
          "Un signalement au sujet d’un nom : jusqu’à son traitement par l’équipe de modération, puis 30 jours.",
          "Les e-mails que nous envoyons, sous forme de liste sans leur texte : 30 jours.",
          "Les adresses réseau, seulement brouillées : un jour au plus pour limiter les abus ; 30 jours à côté d’une signature, pour que l’équipe de modération voie lesquelles viennent d’un même réseau.",
          "La liste publique reste, en tant que trace de celles et ceux qui ont signé.",
        ],
      },
      {
        heading: "Comment ces données sont conservées",
        paragraphs: [
          "Les noms et les adresses sont chiffrés là où ils sont enregistrés. Les codes et les liens ne sont pas enregistrés du tout. Seules l’équipe de modération et les personnes qui exploitent ce serveur peuvent voir vos données. Nous ne les transmettons à personne d’autre, à l’exception du service qui achemine nos e-mails.",
        ],
      },
      {
        heading: "Un seul cookie",
        paragraphs: [
          "Lorsque vous signez, nous déposons un cookie pour reconnaître le navigateur qui a servi à signer. Il est nécessaire à cela et ne sert à rien d’autre.",
        ],
      },
      {
        heading: "Vos droits",
        paragraphs: [
          "Vous pouvez consulter, corriger et faire effacer vos données, les emporter, en limiter l’utilisation ou vous y opposer, et retirer un consentement. La page personnelle de votre signature vous permet d’effectuer immédiatement les démarches les plus courantes. Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de l’endroit où vous vivez.",
        ],
      },
    ],
  },
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
