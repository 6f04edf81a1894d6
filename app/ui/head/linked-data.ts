import { LIST_LICENCE } from "~/domain/licence";
import { type Discovery, type LetterSummary, type Page, wholeAddresses } from "../page";
import { paths } from "../paths";

/** What the page is about in schema.org's words: a letter is an article of its senders, the list a set of data. */
export function linkedData(page: Page, discovery: Discovery): object | null {
  const { about, letter } = discovery;
  if (!letter || about === "other") return null;
  const data = about === "letter" ? article(page, discovery, letter) : dataset(page, discovery, letter);
  return { "@context": "https://schema.org", ...data };
}

function article(page: Page, discovery: Discovery, letter: LetterSummary) {
  const { here } = wholeAddresses(page, discovery);
  const author = sender(letter);
  return {
    "@type": "Article",
    headline: letter.title,
    description: page.description,
    url: here,
    inLanguage: letter.language,
    version: letter.version,
    datePublished: new Date(letter.publishedAt).toISOString(),
    author,
    publisher: author,
    audience: { "@type": "Audience", name: letter.to },
    image: discovery.origin + paths(page.prefix).card(letter.slug),
  };
}

/** Search engines for data list it as something to download. */
function dataset(page: Page, discovery: Discovery, letter: LetterSummary) {
  const { here, own } = wholeAddresses(page, discovery);
  const to = paths("");
  const download = (encodingFormat: string, path: string) => ({
    ...{ "@type": "DataDownload", encodingFormat, contentUrl: discovery.origin + path },
  });
  return {
    "@type": "Dataset",
    "@id": own,
    name: page.title,
    description: page.description,
    url: here,
    license: LIST_LICENCE.url,
    isAccessibleForFree: true,
    creator: sender(letter),
    distribution: [
      download("text/csv", to.csv(letter.slug)),
      download("application/json", to.json(letter.slug)),
      download("application/atom+xml", to.atom(letter.slug)),
    ],
  };
}

const sender = ({ from }: LetterSummary) => ({ "@type": "Organization", name: from });
