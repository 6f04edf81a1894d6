import type { LoaderFunctionArgs } from "@remix-run/node";
import { type Dictionary, dictionary, type Format, format, isLocale } from "~/i18n";
import { type Discovery, describePage, type Page } from "~/ui/page";
import { type LetterView, viewLetter } from "~/usecases/view-letter.server";
import { describeLetter, discoveryOf } from "./discovery";

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

type About = {
  title: (words: Dictionary, format: Format) => string;
  /** Where it isn't said, the letter's own. */
  description?: (words: Dictionary) => string;
  letter?: LetterView;
  /** What the page is to those who link to it. */
  about?: Discovery["about"];
  /** The address that counts, where it isn't the one asked for. */
  path?: string;
  /** The language of the address without a prefix; the letter's own where there is a letter. */
  own?: string;
  /** Keep it out of search engines. */
  unlisted?: boolean;
  frame?: Page["frame"];
  /** There is no such page in another language. */
  oneLanguage?: boolean;
};

/** What a loader hands to the frame around its page. */
export function pageFor(
  args: Args,
  { title, description, letter, own, oneLanguage, unlisted, frame, ...known }: About,
): Page {
  languageAsked(args, letter);
  const { demonstration, baseUrl } = args.context.app.settings;
  const page = describePage(new URL(args.request.url), {
    ...{ title: "", demonstration, unlisted, frame },
    letter: letter && { ...letter, from: letter.text.from, language: own ?? letter.language },
  });
  const words = dictionary(page.locale);
  return {
    ...page,
    languages: oneLanguage ? [] : page.languages,
    title: title(words, format(page.locale)),
    description: description?.(words) ?? (letter && describeLetter(words, letter, known.about)),
    discovery: unlisted ? undefined : discoveryOf(page, baseUrl, { ...known, letter }),
  };
}
