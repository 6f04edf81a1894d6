import { createContext, useContext } from "react";
import type { Locale } from "~/i18n";

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
  /** The desk brings a frame of its own. */
  frame?: "desk";
  /** Keep out of search engines. */
  unlisted?: boolean;
};

/** The page's language: the one asked for by the address, else the address's own. */
export const languageOf = (page: Page) => page.prefix.slice(1) || page.ownLanguage;

export function otherLanguages(page: Page): { language: string; href: string }[] {
  return page.languages
    .filter((language) => language !== languageOf(page))
    .map((language) => ({ language, href: language === page.ownLanguage ? page.path : `/${language}${page.path}` }));
}

const PageContext = createContext<Page>({
  title: "",
  locale: "en",
  prefix: "",
  path: "/",
  languages: [],
  ownLanguage: "en",
  letter: null,
  demonstration: false,
});

export const PageProvider = PageContext.Provider;

export const usePage = () => useContext(PageContext);
