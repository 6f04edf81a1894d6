import type { Dictionary } from "../en";
import { format } from "../format";

const { plural } = format("fr");

export const overview = {
  byCountry: "Par pays",
  country: "Pays",
  organisations: "Organisations",
  moreCountries: (n) => plural(n, { one: "# autre", other: "# autres" }),
  overTime: "Au fil du temps",
  grew: (from, to, organisations) =>
    `Du ${from} au ${to}, la liste est passée à ${organisations}. Les noms qui l’ont quittée ne sont pas comptés.`,
  asTable: "La courbe sous forme de tableau",
  until: "À la fin du",
} satisfies Dictionary["overview"];
