import type { Dictionary } from "../en";
import { lasting } from "./periods";

export const privacy = {
  title: "Ce que nous conservons, pourquoi et combien de temps",
  lede: (controller, contact) =>
    `Le responsable du traitement des données de ce site est ${controller}. Pour toute question ou pour exercer vos droits, écrivez à ${contact}.`,
  sections: (periods) => [
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
        "Ce que vous demandez de corriger, et ce qui s’y trouvait avant. Seule l’équipe de modération le voit.",
        "Quand vous confiez la signature à une autre adresse : cette adresse et celle d’avant. Seule l’équipe de modération les voit.",
        "Quelle version de cette notice vous a été montrée.",
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
        `Une signature non confirmée : ${lasting(periods.unconfirmed)}.`,
        `Une signature refusée : ${lasting(periods.declined)}. Une signature retirée : ${lasting(periods.withdrawn)}. Ce qui ne concernait qu’elle part avec elle : questions et réponses, notes, corrections, transmissions.`,
        `L’adresse e-mail et, s’il n’est pas public, le nom de la personne qui représente une organisation de la liste : jusqu’à ${lasting(periods.contacts)} après la clôture de la lettre.`,
        `Un signalement au sujet d’un nom : jusqu’à son traitement par l’équipe de modération, puis ${lasting(periods.reports)}.`,
        `Les e-mails que nous envoyons, sous forme de liste sans leur texte : ${lasting(periods.mails)}.`,
        `Les adresses réseau, seulement brouillées : un jour au plus pour limiter les abus ; ${lasting(periods.networks)} à côté d’une signature, ou dans une alerte sur un nombre inhabituel de signatures, pour que l’équipe de modération voie lesquelles viennent d’un même réseau.`,
        "Une adresse e-mail à laquelle nous ne devons plus jamais écrire : aussi longtemps que cela vaut.",
        "D’une signature effacée, seulement une valeur brouillée, pour qu’une sauvegarde ne la fasse pas revenir.",
        "Les reçus sont établis quand vous les demandez. Nous n’en conservons aucun.",
        "Si la lettre l’indique : qu’une organisation s’est retirée, et quel jour, sans son nom.",
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
  of: (day) => `Cette notice est datée du ${day}.`,
} satisfies Dictionary["pages"]["privacy"];
