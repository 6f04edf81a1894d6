import type { Dictionary } from "../en";
import { format } from "../format";

const { plural, number } = format("fr");

export const list = {
  title: "Les signataires",
  only: (filters) => `Les signataires : ${filters}`,
  continued: (title) => `${title} (suite)`,
  search: "Chercher un nom",
  searchButton: "Chercher",
  showButton: "Afficher",
  country: "Pays",
  allCountries: "Tous les pays",
  sector: "Type d’organisation",
  allSectors: "Tous les types",
  sort: "Ordre",
  sorts: { name: "Par nom", newest: "Les plus récents d’abord", country: "Par pays" },
  quoted: (query) => `« ${query} »`,
  without: (filter) => `Afficher sans ${filter}`,
  filters: "Affichés :",
  ofAll: (n, organisations) => `${number(n)} sur ${organisations}`,
  moreOfAll: (n, organisations) => `Plus de ${number(n)} sur ${organisations}`,
  searchOrder: "Une recherche montre d’abord les noms les plus récents.",
  nothing: "Aucun nom ne correspond.",
  nothingFor: (query) => `Aucun nom ne correspond à « ${query} ».`,
  nothingHint:
    "Essayez une partie du nom, tel que l’organisation l’écrit et dans son alphabet. Les accents et les majuscules ne comptent pas.",
  showAll: "Afficher tous les noms",
  ownDomain: "e-mail confirmé depuis son propre domaine",
  vouched: "confirmé par l’équipe de modération, qui a parlé à l’organisation",
  legend:
    "L’organisation a confirmé depuis une boîte e-mail de son propre domaine. Une personne a vérifié chaque nom de cette liste.",
  vouchedWord: "attestée",
  vouchedLegend: "L’équipe de modération s’est assurée de l’accord de l’organisation par un autre moyen.",
  howChecked: "Comment les noms sont vérifiés",
  latest: "Derniers noms",
  seeAll: (n) => plural(n, { one: "Voir le nom", other: "Voir les # noms" }),
  next: "Noms suivants",
  start: "Revenir aux premiers noms",
  paused: {
    title: "Les noms ne sont pas affichés pour le moment",
    since: (day) => `Depuis le ${day}.`,
    stands: "La lettre et ses signatures restent valables, seuls les noms ne sont pas affichés.",
  },
  takeAway: {
    title: "Emporter la liste",
    lede: "Ce que la liste dit en public, et à quelle date.",
    csv: "Pour un tableur",
    json: "Pour un programme ou un autre site web",
    atom: "Pour un lecteur de flux : chaque nom dès qu’il paraît",
    pdf: "À imprimer ou à remettre : la lettre et tous les noms",
  },
} satisfies Dictionary["list"];
