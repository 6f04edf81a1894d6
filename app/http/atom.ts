import { LIST_LICENCE } from "~/domain/licence";
import { countPhrase, countryName, dictionary, format, type Locale } from "~/i18n";
import { paths } from "~/ui/paths";
import type { Signatory } from "~/usecases/shared/signatory.server";
import type { LetterView } from "~/usecases/view-letter.server";
import { type Xml, xml, xmlDocument } from "./xml";

type Feed = {
  letter: LetterView;
  /** The newest names, newest first. */
  newest: readonly Signatory[];
  baseUrl: string;
  locale: Locale;
  /** Of the feed's own address. */
  prefix: string;
};

const iso = (time: number) => new Date(time).toISOString();
const listedAt = (signatory: Signatory) => signatory.listedAt ?? signatory.signedAt;

/**
 * The newest names as an Atom feed (RFC 4287), without representatives. An entry's id is the signatory's address in the
 * letter's own language: the same in the feeds of all languages.
 */
export function atomFeed({ letter, newest, baseUrl, locale, prefix }: Feed): string {
  const words = dictionary(locale);
  const to = paths(prefix);
  const { slug, text, listed, countries, paused } = letter;
  const updated = Math.max(text.publishedAt, paused?.at ?? 0, ...newest.map(listedAt));
  const self = baseUrl + to.atom(slug);
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${self}</id>
  <title>${`${words.list.title}: ${text.title}`}</title>
  <subtitle>${[countPhrase(words, listed, countries), ...(paused ? [words.list.paused.title, paused.text] : [])].join(". ")}</subtitle>
  <updated>${iso(updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${baseUrl + to.signatories(slug)}"/>
  <link rel="license" href="${LIST_LICENCE.url}"/>
  <author><name>${text.from}</name><uri>${baseUrl + to.letter(slug)}</uri></author>
  <rights>${words.takeAway.rights(LIST_LICENCE.name)}</rights>
  <generator>Undersigned</generator>${newest.map((signatory) => entry(signatory, slug, { baseUrl, locale, prefix }))}
</feed>`);
}

function entry(signatory: Signatory, slug: string, { baseUrl, locale, prefix }: Omit<Feed, "letter" | "newest">): Xml {
  const { id, organisation, website, country } = signatory;
  const at = iso(listedAt(signatory));
  const where = countryName(dictionary(locale), format(locale), country);
  return xml`
  <entry>
    <id>${baseUrl + paths("").signatory(slug, id)}</id>
    <title xml:lang="">${organisation}</title>
    <published>${at}</published>
    <updated>${at}</updated>
    <link rel="alternate" type="text/html" href="${baseUrl + paths(prefix).signatory(slug, id)}"/>
    <link rel="related" href="${website}"/>
    <summary>${`${where} · ${website}`}</summary>
  </entry>`;
}
