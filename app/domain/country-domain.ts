import { type CountryCode, countsAsCountry, isCountry } from "./countries";
import { asciiHost } from "./website";

/** Countries' domains that are sold to anybody anywhere: they tell nothing of where an organisation is. */
const SOLD_TO_ALL = new Set(
  [
    "ac ad ag ai am as bz cc cd cf ci co cx dj fm ga gd gg gl gq gs hm im io je ki la lc ly me ml mn ms mu nu pn pw sc sh",
    "sr st sx tc tf tk tm to tv vc vg vu wf ws",
  ]
    .join(" ")
    .split(" "),
);

const OTHER_NAMES: Readonly<Record<string, CountryCode>> = {
  uk: "GB",
  "xn--90a3ac": "RS",
  "xn--90ae": "BG",
  "xn--j1amh": "UA",
  "xn--p1ai": "RU",
  "xn--qxam": "GR",
};

/** Where another country's domain is as usual as one's own. */
const SHARED: Readonly<Partial<Record<CountryCode, string>>> = {
  FR: "BL GF GP MF MQ NC PF PM RE WF YT",
  GB: "GG GI IM JE",
  NL: "AW BQ CW SX",
  DK: "FO GL",
  FI: "AX",
  NO: "SJ",
  CH: "LI",
  IT: "SM VA",
  RS: "XK",
};

/** The country whose domain a website has, where that is not the country it says; null where it tells nothing. */
export function foreignDomain(website: string, country: string): CountryCode | null {
  const end = asciiHost(website).split(".").at(-1) ?? "";
  const code = OTHER_NAMES[end] ?? end.toUpperCase();
  if (!isCountry(code) || !countsAsCountry(code) || !countsAsCountry(country) || SOLD_TO_ALL.has(end)) return null;
  return code === country || SHARED[code]?.includes(country) ? null : code;
}
