import type { Page, Discovery as Told } from "../page";
import { wholeAddresses } from "../page";
import { paths } from "../paths";
import { linkedData } from "./linked-data";
import { Preview } from "./preview";

/** The part of a public page's head that is for search engines, previews of links and readers of feeds. */
export function Discovery({ page, discovery }: { page: Page; discovery: Told }) {
  const { here, own, all } = wholeAddresses(page, discovery);
  const data = linkedData(page, discovery);
  return (
    <>
      <link rel="canonical" href={here} />
      {all.map(({ language, href }) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={own} />
      {discovery.letter && <Formats page={page} origin={discovery.origin} slug={discovery.letter.slug} />}
      <Preview page={page} discovery={discovery} />
      {data && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which nothing can end the element
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
        />
      )}
    </>
  );
}

/** The list for programs, and the letter as it is handed over and as other sites show it. */
function Formats({ page, origin, slug }: { page: Page; origin: string; slug: string }) {
  const to = paths(page.prefix);
  const links = [
    { type: "application/atom+xml", href: to.atom(slug) },
    { type: "application/json", href: to.json(slug) },
    { type: "application/pdf", href: to.pdf(slug) },
    { type: "application/json+oembed", href: to.oembed(origin + to.letter(slug)) },
  ];
  return links.map(({ type, href }) => (
    <link key={type} rel="alternate" type={type} href={origin + href} title={page.title} />
  ));
}
