import { format } from "../format";

const { plural } = format("en");

/** The list by country and over time. */
export const overview = {
  byCountry: "By country",
  country: "Country",
  organisations: "Organisations",
  moreCountries: (n: number) => plural(n, { one: "# more", other: "# more" }),
  overTime: "Over time",
  /** Says in words what the line shows. */
  grew: (from: string, to: string, organisations: string) =>
    `From ${from} to ${to} the list grew to ${organisations}. Names that have left it are not counted.`,
  asTable: "The line as a table",
  until: "By the end of",
};
