import { countPhrase, dictionary } from "~/i18n";
import { type Discovery, type LetterSummary, type Page, wholeAddresses } from "../page";
import { paths } from "../paths";

/** What a preview of the link shows: OpenGraph, which the networks read, and how large Twitter's card is. */
export function Preview({ page, discovery }: { page: Page; discovery: Discovery }) {
  const { about, letter, origin } = discovery;
  const { here, all } = wholeAddresses(page, discovery);
  const language = page.prefix.slice(1) || page.ownLanguage;
  const told = {
    "og:type": about === "letter" ? "article" : "website",
    "og:title": page.title,
    "og:description": page.description,
    "og:url": here,
    "og:site_name": letter?.from,
    "og:locale": territory(language),
  };
  return (
    <>
      {Object.entries(told).map(
        ([property, content]) => content && <meta key={property} property={property} content={content} />,
      )}
      {all.map(
        (other) =>
          other.language !== language && (
            <meta key={other.language} property="og:locale:alternate" content={territory(other.language)} />
          ),
      )}
      {letter && <Card page={page} letter={letter} address={origin + paths(page.prefix).card(letter.slug)} />}
      <meta name="twitter:card" content={letter ? "summary_large_image" : "summary"} />
    </>
  );
}

function Card({ page, letter, address }: { page: Page; letter: LetterSummary; address: string }) {
  const { title, listed, countries } = letter;
  const alt = listed > 0 ? `${title}: ${countPhrase(dictionary(page.locale), listed, countries)}` : title;
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}

/** OpenGraph wants a country with each language: where most speak it. */
function territory(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}
