import type { Dictionary } from "../en";

export const errors = {
  summary: "Le formulaire contient une erreur",
  titlePrefix: "Erreur : ",
  fields: {
    "organisation.required": "Indiquez le nom de l’organisation",
    "organisation.too-long": "Le nom ne doit pas dépasser 150 caractères",
    "organisation.characters": "Le nom contient un caractère qui ne peut pas être affiché. Saisissez-le de nouveau",
    "website.required": "Indiquez le site web de l’organisation",
    "website.invalid": "Indiquez un site web, par exemple harbourtrust.example",
    "website.private": "Indiquez un site web accessible à tout le monde",
    "country.required": "Choisissez le pays où l’organisation est établie",
    "sector.required": "Choisissez le type d’organisation",
    "name.required": "Indiquez votre nom complet",
    "name.too-long": "Votre nom ne doit pas dépasser 100 caractères",
    "name.characters": "Votre nom contient un caractère qui ne peut pas être affiché. Saisissez-le de nouveau",
    "role.required": "Indiquez votre fonction dans l’organisation",
    "role.too-long": "Votre fonction ne doit pas dépasser 100 caractères",
    "role.characters": "Votre fonction contient un caractère qui ne peut pas être affiché. Saisissez-la de nouveau",
    "email.required": "Indiquez votre adresse e-mail",
    "email.invalid": "Indiquez une adresse e-mail, par exemple nom@harbourtrust.example",
    "authority.required": "Choisissez qui a décidé que l’organisation signe",
    "statement.invalid": "Indiquez un lien, par exemple https://harbourtrust.example/actualites",
    "statement.elsewhere": "Le lien doit mener au site web de l’organisation elle-même",
    "text.required": "Dites quel est le problème",
    "text.too-long": "Le signalement ne doit pas dépasser 1 000 caractères",
    "text.characters":
      "Le signalement contient un caractère qui ne peut pas être affiché. Saisissez ce passage de nouveau",
    "note.required": "Écrivez une phrase qui dit pourquoi",
    "note.too-long": "Le texte ne doit pas dépasser 1 000 caractères",
    "note.characters": "Le texte contient un caractère qui ne peut pas être affiché. Saisissez ce passage de nouveau",
    "title.required": "Donnez un titre au motif",
    "title.too-long": "Un titre ne doit pas dépasser 80 caractères",
    "title.characters": "Le titre contient un caractère qui ne peut pas être affiché. Saisissez-le de nouveau",
    "question.required": "Écrivez votre question",
    "question.too-long": "La question ne doit pas dépasser 1 000 caractères",
    "question.characters":
      "La question contient un caractère qui ne peut pas être affiché. Saisissez ce passage de nouveau",
    "answer.required": "Écrivez votre réponse",
    "answer.too-long": "La réponse ne doit pas dépasser 1 000 caractères",
    "answer.characters":
      "La réponse contient un caractère qui ne peut pas être affiché. Saisissez ce passage de nouveau",
    "code.required": "Saisissez le code à six chiffres reçu par e-mail",
    "code.format": "Un code compte six chiffres, par exemple 418 270",
    "code.wrong": "Ce n’est pas le bon code. Cherchez notre dernier e-mail",
    "code.expired": "Ce code a expiré. Demandez-en un nouveau",
    "code.spent": "Après cinq essais erronés, ce code ne fonctionne plus. Demandez-en un nouveau",
    "code.locked": "Trop d’essais erronés aujourd’hui. Veuillez revenir demain",
    "factor.required": "Saisissez le code de votre application, ou un code de secours",
    "factor.wrong": "Ce code n’est pas le bon. Regardez encore l’application : son code change toutes les 30 secondes",
    "factor.used": "Ce code a déjà servi. Attendez le suivant",
  },
  pages: {
    home: "Aller à la lettre",
    400: {
      title: "Nous n’avons pas pu lire cette demande",
      lede: "Quelque chose n’y était pas comme il faut. Veuillez revenir en arrière et réessayer.",
    },
    403: {
      title: "Cet envoi ne vient pas de notre page",
      lede: "Pour votre sécurité, nous n’acceptons que les formulaires de nos propres pages. Rouvrez la page et envoyez le formulaire depuis celle-ci.",
    },
    role: {
      title: "Votre rôle ne le permet pas",
      lede: "Une personne qui gère l’espace de modération peut changer vos droits.",
    },
    404: {
      title: "Cette page n’existe pas",
      lede: "L’adresse comporte peut-être une faute de frappe, ou la page a été déplacée.",
    },
    405: { title: "C’est impossible ici", lede: "Cette page n’accepte pas ce type de demande." },
    409: {
      title: "Quelque chose a changé entre-temps",
      lede: "Rouvrez la page pour voir où en sont les choses.",
    },
    410: { title: "Cette signature a été retirée", lede: "Elle ne figure plus dans la liste." },
    413: {
      title: "C’était trop à la fois",
      lede: "Le formulaire dépassait la taille que nous acceptons. Raccourcissez-le et réessayez.",
    },
    421: {
      title: "Cette démonstration ne répond que sur son propre ordinateur",
      lede: "Ouvrez-la à l’adresse 127.0.0.1 dans un navigateur de cet ordinateur. Pour la montrer à d’autres, définissez BASE_URL et les réglages qui l’accompagnent.",
    },
    429: {
      title: "Trop de demandes",
      lede: "Beaucoup de demandes sont venues de votre réseau en peu de temps. Veuillez patienter quelques minutes, puis renvoyer le formulaire.",
    },
    500: {
      title: "Un problème est survenu",
      lede: "Il vient de chez nous et a été consigné. Veuillez réessayer dans un instant.",
    },
    503: {
      title: "Nous ne pouvons rien enregistrer pour le moment",
      lede: "Rien n’a été signé ni modifié. Veuillez réessayer dans quelques minutes.",
    },
  },
} satisfies Dictionary["errors"];
