import type { Dictionary } from "../en";
import { format } from "../format";

const { plural } = format("de");

export const overview = {
  byCountry: "Nach Ländern",
  country: "Land",
  organisations: "Organisationen",
  moreCountries: (n) => plural(n, { one: "# weiteres", other: "# weitere" }),
  overTime: "Im Lauf der Zeit",
  grew: (from, to, organisations) =>
    `Vom ${from} bis zum ${to} ist die Liste auf ${organisations} gewachsen. Namen, die nicht mehr darauf stehen, sind nicht mitgezählt.`,
  asTable: "Die Kurve als Tabelle",
  until: "Bis zum Ende des",
} satisfies Dictionary["overview"];
