import { createContext, useContext } from "react";
import type { LetterText } from "~/domain/letter";
import { isLocale, LOCALES, type Locale } from "~/i18n";

/** What a loader says about its page for everything around it: title, language, whose it is. */
export type Page = {
  title: string;
  description?: string;
  /** Of the interface; the letter's text may be in another language. */
  locale: Locale;
  /** "" or the language that the address begins with: "/fr". */
  prefix: string;
  /** The address without the prefix, with its query where that matters. */
  path: string;
  /** Languages in which this page can be read. */
  languages: readonly string[];
  /** The language of the address without a prefix. */
  ownLanguage: string;
  letter: { slug: string; from: string } | null;
  demonstration: boolean;
  /** The desk brings a frame of its own; what other sites embed has none. */
  frame?: "desk" | "embed" | undefined;
  /** Keep out of search engines. */
  unlisted?: boolean;
  /** Missing where nobody is told of the page. */
  discovery?: Discovery | undefined;
};

/** What search engines, previews of links and readers of feeds are told about a public page. */
export type Discovery = {
  /** Such as "https://letters.example". */
  origin: string;
  /** The page's own address, without prefix and query: what `/` shows may have another. */
  path: string;
  about: "letter" | "list" | "other";
  letter: LetterSummary | null;
};

export type LetterSummary = Pick<LetterText, "title" | "from" | "to" | "language" | "version" | "publishedAt"> & {
  slug: string;
  listed: number;
  countries: number;
};

type About = Pick<Page, "title" | "description" | "demonstration" | "frame" | "unlisted"> & {
  /** The letter that the page is about: its languages can be read here too. */
  letter?: { slug: string; from: string; language: string; languages: readonly string[] };
};

/** What an address and a letter say about a page: its language, and the others it can be read in. */
export function describePage(url: URL, { letter, ...about }: About): Page {
  const ownLanguage = letter?.language ?? "en";
  const languages = [...new Set([ownLanguage, ...(letter?.languages ?? []), ...LOCALES])];
  const first = url.pathname.split("/")[1] ?? "";
  const prefix = languages.includes(first) ? `/${first}` : "";
  const language = prefix ? first : ownLanguage;
  return {
    ...about,
    locale: isLocale(language) ? language : "en",
    prefix,
    path: (url.pathname.slice(prefix.length) || "/") + url.search,
    languages,
    ownLanguage,
    letter: letter ? { slug: letter.slug, from: letter.from } : null,
  };
}

/** The page's language: the one asked for by the address, else the address's own. */
const languageOf = (page: Page) => page.prefix.slice(1) || page.ownLanguage;

export function otherLanguages(page: Page): { language: string; href: string }[] {
  return page.languages
    .filter((language) => language !== languageOf(page))
    .map((language) => ({ language, href: addressIn(language, page) }));
}

/** Where a public page is in each language, whole; `here` is the one that this page is. */
export function wholeAddresses(page: Page, { origin, path }: Pick<Discovery, "origin" | "path">) {
  const { ownLanguage } = page;
  const inLanguage = (language: string) => origin + addressIn(language, { path, ownLanguage });
  return {
    here: inLanguage(languageOf(page)),
    own: inLanguage(ownLanguage),
    all: page.languages.map((language) => ({ language, href: inLanguage(language) })),
  };
}

function addressIn(language: string, { path, ownLanguage }: Pick<Page, "path" | "ownLanguage">): string {
  if (language === ownLanguage) return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}

/** Whether a loader's data is a page: routes without one have other data. */
export const isPage = (data: unknown): data is Page =>
  data instanceof Object && "title" in data && "locale" in data && "ownLanguage" in data;

const PageContext = createContext(describePage(new URL("http://localhost/"), { title: "", demonstration: false }));

export const PageProvider = PageContext.Provider;

export const usePage = () => useContext(PageContext);
