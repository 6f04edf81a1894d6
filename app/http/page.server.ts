import type { LoaderFunctionArgs } from "@remix-run/node";
import { type Dictionary, dictionary, isLocale, LOCALES, type Locale } from "~/i18n";
import { type LetterView, viewLetter } from "~/usecases/view-letter.server";

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

export const notFound = () => new Response(null, { status: 404, statusText: "Not Found" });

/** The language that the address begins with: one of the interface or of the letter. Any other is no address of ours. */
export function languageAsked({ params: { lang } }: Args, letter?: LetterView): string | null {
  if (lang === undefined) return null;
  if (isLocale(lang) || letter?.languages.includes(lang)) return lang;
  throw notFound();
}

/** The letter of an address, in the language asked for; throws the 404 where there is none or it has not opened. */
export function letterOf(args: Args): LetterView {
  const letter = viewLetter(args.context.app, args.params.slug ?? "", args.params.lang ?? null);
  if (!letter || letter.state === "scheduled") throw notFound();
  languageAsked(args, letter);
  return letter;
}

/** The interface's language: the address's, else that of what the page is about, else English. */
export function localeOf(args: Args, own: string = "en", letter?: LetterView): Locale {
  const language = languageAsked(args, letter) ?? own;
  return isLocale(language) ? language : "en";
}

type About = {
  title: (words: Dictionary) => string;
  description?: string;
  letter?: LetterView;
  /** The language of the address without a prefix; the letter's own where there is a letter. */
  own?: string;
  /** Keep it out of search engines. */
  unlisted?: boolean;
};

/** What a loader hands to the frame around its page: see ui/page.ts. */
export function pageFor(args: Args, { title, description, letter, own, unlisted }: About) {
  const ownLanguage = own ?? letter?.language ?? "en";
  const locale = localeOf(args, ownLanguage, letter);
  const words = dictionary(locale);
  const { pathname } = new URL(args.request.url);
  const lang = languageAsked(args, letter);
  const prefix = lang === null ? "" : `/${lang}`;
  return {
    title: `${args.context.refused ? words.errors.titlePrefix : ""}${title(words)}`,
    description,
    locale,
    prefix,
    path: pathname.slice(prefix.length) || "/",
    languages: [...new Set([...LOCALES, ...(letter?.languages ?? [])])],
    ownLanguage,
    letter: letter ? { slug: letter.slug, from: letter.text.from } : null,
    demonstration: args.context.app.settings.demonstration,
    unlisted,
  };
}
