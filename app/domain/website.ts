import { parse } from "tldts";
import { isBrokenLabel, readableHost } from "./idn";
import { hasTreacherousCharacters, tidy } from "./text";

const MAX_WEBSITE = 300;

export type ParsedWebsite = { url: string } | { problem: "invalid" | "private" };

/** A website as people type it, as a canonical URL (ASCII host, no fragment) that a browser anywhere can open. */
export function parseWebsite(text: string): ParsedWebsite {
  const typed = tidy(text);
  if (typed.length > MAX_WEBSITE || hasTreacherousCharacters(typed) || /[\s\\<>"]/u.test(typed)) {
    return { problem: "invalid" };
  }
  const url = toUrl(typed);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return { problem: "invalid" };
  url.hostname = url.hostname.replace(/\.$/, "");
  url.hash = "";
  url.pathname = asUri(url.pathname);
  url.search = asUri(url.search);
  const problem = hostProblem(url.hostname);
  return problem ? { problem } : { url: url.href };
}

/** What browsers leave in an address, and RFC 3986 has no place for: a feed with such an address is not valid. */
const asUri = (part: string) =>
  part.replace(/[[\]{}|^`]/g, (sign) => encodeURIComponent(sign)).replace(/%(?![\da-f]{2})/gi, "%25");

function toUrl(typed: string): URL | null {
  const hasScheme = /^(?:https?:|[a-z][a-z\d+.-]*:\/\/)/i.test(typed);
  return readUrl(hasScheme ? typed : `https://${typed.replace(/^\/\//, "")}`);
}

const readUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** Names that only a local network or a special resolver knows. `.example` is reserved too, but shown in every demonstration. */
const NOT_PUBLIC = new Set(
  "localhost local internal intranet lan home corp private test invalid onion arpa alt".split(" "),
);
const LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/;

/** What is wrong with an ASCII host as the name of a public site or mail server. */
export function hostProblem(host: string): "invalid" | "private" | null {
  const labels = host.split(".");
  const { isIp, domain } = parse(host);
  if (isIp || labels.length < 2 || NOT_PUBLIC.has(labels.at(-1) ?? "")) return "private";
  if (host.length > 253 || !labels.every((label) => LABEL.test(label) && !isBrokenLabel(label))) return "invalid";
  // A bare public suffix such as co.uk has no registrable domain.
  return domain === null ? "invalid" : null;
}

/** The ASCII host in a host name or URL; what cannot be read comes back as it was. */
export function asciiHost(hostOrUrl: string): string {
  const url = readUrl(hostOrUrl.includes("://") ? hostOrUrl : `https://${hostOrUrl}`);
  return (url?.hostname ?? hostOrUrl).replace(/\.$/, "");
}

/** Where every page may be somebody else's: the host tells nothing of who stands behind a page. */
const PAGES = [
  "facebook.com fb.com fb.me instagram.com linkedin.com x.com twitter.com youtube.com tiktok.com t.me vk.com",
  "linktr.ee medium.com sites.google.com docs.google.com drive.google.com g.page goo.gl bit.ly threads.net bsky.app",
]
  .join(" ")
  .split(" ");

/** Where every subdomain may be somebody else's and the public suffix list does not say so. */
const SUBDOMAINS = new Set(
  [
    "wordpress.com weebly.com jimdo.com jimdosite.com jimdofree.com squarespace.com webnode.page webnode.com over-blog.com",
    "strikingly.com mystrikingly.com godaddysites.com site123.me canva.site business.site substack.com tumblr.com",
    "medium.com typepad.com webs.com e-monsite.com beepworld.de hpage.com ning.com wix.com free.fr chayns.site",
  ]
    .join(" ")
    .split(" "),
);

export type Site = {
  domain: string;
  shared: "no" | "by-subdomain" | "by-page";
};

/** Who answers for a host: its registrable domain, or on a shared host the smallest part that one holder has. */
export function site(hostOrUrl: string): Site {
  const host = asciiHost(hostOrUrl);
  const page = PAGES.find((shared) => host === shared || host === `www.${shared}` || host === `m.${shared}`);
  if (page) return { domain: page, shared: "by-page" };
  const { domain, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (isPrivate) return { domain: domain ?? host, shared: "by-subdomain" };
  if (domain && domain !== host && SUBDOMAINS.has(domain)) {
    const child =
      host
        .slice(0, -domain.length - 1)
        .split(".")
        .at(-1) ?? "";
    return child === "www" ? { domain, shared: "no" } : { domain: `${child}.${domain}`, shared: "by-subdomain" };
  }
  return { domain: domain ?? host, shared: "no" };
}

export const registrableDomain = (hostOrUrl: string): string => site(hostOrUrl).domain;
export const isSharedHost = (hostOrUrl: string): boolean => site(hostOrUrl).shared !== "no";

/** For people: no scheme, no "www.", letters instead of punycode. */
export function showWebsite(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  const host = readableHost(hostname.replace(/^www\./, ""));
  return `${host}${port && `:${port}`}${pathname.replace(/\/$/, "")}`;
}
