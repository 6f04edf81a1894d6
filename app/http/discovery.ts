import { countPhrase, type Dictionary } from "~/i18n";
import type { Discovery, Page } from "~/ui/page";
import type { LetterView } from "~/usecases/view-letter.server";

type Known = { letter?: LetterView | undefined; about?: Discovery["about"]; path?: string };

export function discoveryOf(page: Page, origin: string, { letter, about = "other", path }: Known): Discovery {
  const [pathname = "/"] = page.path.split("?");
  return { origin, path: path ?? pathname, about, letter: letter ? summaryOf(letter) : null };
}

function summaryOf({ slug, listed, countries, text }: LetterView) {
  const { title, from, to, language, version, publishedAt } = text;
  return { slug, listed, countries, title, from, to, language, version, publishedAt };
}

/** What it is, and how many signed; no zero counts. */
export function describeLetter(words: Dictionary, { text, listed, countries }: LetterView, about?: Discovery["about"]) {
  const { letter, list, signedBy } = words.takeAway;
  const what = about === "list" ? list(text.title) : letter(text.from, text.to);
  return listed > 0 ? `${what} ${signedBy(countPhrase(words, listed, countries))}` : what;
}
