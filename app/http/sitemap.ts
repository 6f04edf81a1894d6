import { describePage, wholeAddresses } from "~/ui/page";
import { type Xml, xml, xmlDocument } from "./xml";

export type Listed = {
  /** Without origin and language. */
  path: string;
  /** When it changed last, in milliseconds. */
  changed?: number;
  /** The letter that it is about: its languages can be read too. */
  letter?: { language: string; languages: readonly string[] };
  /** Named once, in its own language: the page itself names the others. */
  once?: boolean;
};

/** The pages for search engines, each in all its languages. */
export const sitemap = (origin: string, pages: readonly Listed[]): string =>
  xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${pages.flatMap(
    (page) => entries(origin, page),
  )}
</urlset>`);

function entries(origin: string, { path, changed, letter, once }: Listed): Xml[] {
  const about = letter && { ...letter, slug: "", from: "" };
  const page = describePage(new URL(path, origin), { title: "", demonstration: false, letter: about });
  const { own, all } = wholeAddresses(page, { origin, path });
  const lastmod = changed === undefined ? [] : [xml`<lastmod>${new Date(changed).toISOString()}</lastmod>`];
  if (once) return [xml`\n<url><loc>${own}</loc>${lastmod}</url>`];
  const others = [...all, { language: "x-default", href: own }].map(
    ({ language, href }) => xml`\n  <xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  return all.map(({ href }) => xml`\n<url><loc>${href}</loc>${lastmod}${others}\n</url>`);
}
