import { format } from "../format";

const { plural, number } = format("en");

export const list = {
  title: "The undersigned",
  /** What is shown of the list: `filters` is one or more of them, as they are read. */
  only: (filters: string) => `The undersigned: ${filters}`,
  continued: (title: string) => `${title}, continued`,
  search: "Search names",
  searchButton: "Search",
  showButton: "Show",
  country: "Country",
  allCountries: "All countries",
  sector: "Kind of organisation",
  allSectors: "All kinds",
  sort: "Order",
  sorts: { name: "By name", newest: "Newest first", country: "By country" },
  /** A name that is searched for, and a mark to take it away again. */
  quoted: (query: string) => `“${query}”`,
  without: (filter: string) => `Show without ${filter}`,
  /** Before the filters that hold. */
  filters: "Shown:",
  ofAll: (n: number, organisations: string) => `${number(n)} of ${organisations}`,
  moreOfAll: (n: number, organisations: string) => `More than ${number(n)} of ${organisations}`,
  searchOrder: "A search shows the newest names first.",
  nothing: "No name fits.",
  nothingFor: (query: string) => `No name fits “${query}”.`,
  nothingHint:
    "Try a part of the name, as the organisation writes it and in its own script. Accents and capitals don’t matter.",
  showAll: "Show all names",
  ownDomain: "e-mail confirmed at its own domain",
  vouched: "confirmed by a moderator who spoke to the organisation",
  legend: "The organisation confirmed from a mailbox at its own domain. A person has checked every name here.",
  vouchedWord: "vouched",
  vouchedLegend: "A moderator confirmed with the organisation by another way.",
  howChecked: "How names are checked",
  latest: "Latest names",
  seeAll: (n: number) => plural(n, { one: "See the one name", other: "See all # names" }),
  next: "More names",
  start: "Back to the first names",
  /** While moderators keep the names from being seen; their reason follows. */
  paused: {
    title: "The names are not shown at the moment",
    since: (day: string) => `Since ${day}.`,
    stands: "The letter stands, and so do its signatures: only the names are not shown.",
  },
  takeAway: {
    title: "Take the list away",
    lede: "What the list says in public, and as of when.",
    csv: "For a spreadsheet",
    json: "For a program or another website",
    atom: "For a feed reader: each name as it is listed",
    pdf: "To print or to hand over: the letter and every name",
  },
};
