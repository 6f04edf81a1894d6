import type { Dictionary } from "../en";
import { format } from "../format";

const { plural, number, list } = format("fr");

export const site = {
  skip: "Aller au contenu",
  nav: {
    site: "Navigation principale",

    letter: "Lettre",
    letters: "Lettres",
    signatories: "Signataires",
  },
  foot: {
    label: "Plus",
    takeAway: "À emporter :",
    checking: "Comment les noms sont vérifiés",
    integrity: "Les décisions en chiffres",
    privacy: "Protection des données",
  },
  demonstration: {
    label: "Démonstration",
    notice:
      "Ceci est une démonstration. Toutes les organisations sont inventées et aucun e-mail ne quitte cet ordinateur.",
    mailbox: "Boîte aux lettres",
    desk: "Espace de modération",
  },
  organisations: (n) => plural(n, { one: "# organisation", other: "# organisations" }),
  fromCountries: (n) => plural(n, { one: "de # pays", other: "de # pays" }),
  international: "International",
  asOf: (when) => `au ${when}`,
  letter: {
    kicker: "Lettre ouverte",
    to: "À",
    published: "Publiée le",
    version: (n) => `version ${number(n)}`,
    whatChanged: "ce qui a changé",
    signIt: "Signer la lettre",
    organisationsWord: (n) => plural(n, { one: "organisation", other: "organisations" }),
    countriesWord: () => "pays",
    signed: (n) => plural(n, { one: "# signataire", other: "# signataires" }),
    beFirst: "Ouverte aujourd’hui. Soyez la première organisation à signer.",
    noneYet: "Aucun nom pour l’instant. Soyez la première organisation à signer.",
    noneAtClose: "Aucune organisation n’a signé cette lettre.",
    opens: (when) => `Cette lettre pourra être signée à partir du ${when}.`,
    preview: {
      title: "Ceci est un aperçu",
      until: (when) =>
        `Voici la lettre telle qu’elle paraîtra à son ouverture, le ${when}. D’ici là, seule cette adresse la montre : ne la transmettez qu’avec prudence. Ses liens fonctionneront dès l’ouverture.`,
    },
    closes: (when) => `Ouverte jusqu’au ${when}.`,
    closed: (when) => `Cette lettre a été close le ${when}.`,
    otherLanguage: (language, others) =>
      others.length === 0
        ? `Cette lettre n’est disponible qu’en ${language}.`
        : `Cette lettre n’est pas encore disponible en français. Vous la lisez en ${language} ; elle existe aussi ${list(others.map((other) => `en ${other}`))}.`,
  },
  letters: {
    title: "Lettres ouvertes",
    none: "Aucune lettre n’est encore ouverte.",
    noneHint: "Une lettre ouverte apparaît ici dès que ses auteurs la publient.",
    from: (name) => `De la part de : ${name}`,
    closed: "Close",
  },
  version: {
    title: (n) => `Version ${number(n)}`,
    current: "Ceci est la version actuelle.",
    replaced: "Ceci est une version antérieure.",
    readCurrent: "Lire la version actuelle",
    before: "La version précédente",
    changedSince: (n) => `Ce qui a changé depuis la version ${number(n)}`,
    removed: "supprimé",
    added: "ajouté",
    fullText: "Le texte de cette version",
    fingerprint: "Empreinte du texte (SHA-256)",
  },
} satisfies Dictionary["site"];
