const LIST = ["q", "country", "sector", "sort", "after"];

/**
 * The pages that are kept ready, and the fields of a query that each knows, in their order. What is not here is made anew
 * for each request and stored by nobody.
 */
const KEPT: readonly (readonly [path: string, fields?: readonly string[]])[] = [
  ["/assets/:file"],
  [""],
  ["/checking"],
  ["/privacy"],
  ["/letters/:slug"],
  ["/letters/:slug/versions/:n"],
  ["/letters/:slug/integrity"],
  ["/letters/:slug/integrity.json"],
  ["/letters/:slug/signatories", LIST],
  ["/letters/:slug/signatories/:id"],
  ["/letters/:slug/signatories.json", LIST],
  ["/letters/:slug/signatories.csv"],
  ["/letters/:slug/signatories.atom"],
  ["/letters/:slug/letter.pdf"],
  ["/letters/:slug/card.png"],
  ["/letters/:slug/embed"],
  ["/letters/:slug/badge.svg"],
  ["/oembed", ["url", "format", "maxwidth", "maxheight"]],
  ["/sitemap.xml"],
  ["/robots.txt"],
  ["/site.webmanifest"],
];

export const ANY_LETTER = "*";
const NO_LETTER = "";
/** In front of the letter: what its pages are made of changes with the time too, and they are made anew each minute. */
export const BY_THE_MINUTE = "minute:";

export type KeptAddress = {
  /** The one spelling of the address: known fields only, in order, none empty. */
  address: string;
  /** The letter that the page is about, after BY_THE_MINUTE where that holds; ANY_LETTER or NO_LETTER. */
  about: string;
  /** Whether there are as many of it as anybody cares to ask for. */
  endless: boolean;
};

const LANGUAGE = "(?:/[a-z]{2,3}(?:-[A-Za-z]{2,4})?)?";
const PATTERNS = KEPT.map(([path, fields = []]) => {
  const pattern = path.replaceAll(".", "\\.").replace(":slug", "(?<slug>[a-z0-9-]+)").replace(/:\w+/, "[\\w.-]+");
  return { pattern: new RegExp(`^${LANGUAGE}${pattern}$`), fields };
});

/** What a request's address is kept as; null where it is not kept. */
export function keptAddress(url: string): KeptAddress | null {
  const [, given = "", search = ""] = /^([^?]*)\??(.*)$/s.exec(url) ?? [];
  const path = given === "/" ? "" : given;
  for (const { pattern, fields } of PATTERNS) {
    const match = pattern.exec(path);
    if (!match) continue;
    const query = known(search, fields);
    return {
      address: (path || "/") + (query && `?${query}`),
      about: aboutOf(path, match.groups?.slug),
      endless: query !== "" || /\/(versions|signatories)\/[^/]+$/.test(path),
    };
  }
  return null;
}

function aboutOf(path: string, slug: string | undefined): string {
  if (slug === undefined) return path.startsWith("/assets/") ? NO_LETTER : ANY_LETTER;
  return /\/integrity(\.json)?$/.test(path) ? BY_THE_MINUTE + slug : slug;
}

function known(search: string, fields: readonly string[]): string {
  const given = new URLSearchParams(search);
  const wanted = fields.flatMap((field) => {
    const value = given.get(field);
    return value ? [[field, value]] : [];
  });
  return new URLSearchParams(wanted).toString();
}
