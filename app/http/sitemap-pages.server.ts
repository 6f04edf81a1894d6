import { paths } from "~/ui/paths";
import type { App } from "~/usecases/app";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import { type LetterView, listLetters, viewVersion } from "~/usecases/view-letter.server";
import type { Listed } from "./sitemap";

/** Beyond this many names a letter's list is named, and no page of a name. */
const NAMES = 1_000;
const WHOLE_LIST = { search: "", country: null, sector: null, sort: "name", after: null, limit: NAMES } as const;

const to = paths("");

export function sitemapPages(app: App): Listed[] {
  const letters = listLetters(app, null);
  return [
    // The front page of one letter is that letter's page.
    ...(letters.length === 1 ? [] : [{ path: to.home }]),
    ...letters.flatMap((letter) => pagesOf(app, letter)),
    { path: to.checking },
    { path: to.privacy },
  ];
}

function pagesOf(app: App, letter: LetterView): Listed[] {
  const { slug, version, listed, text } = letter;
  const [newest] = newestSignatories(app, slug, 1);
  const changed = Math.max(text.publishedAt, newest?.listedAt ?? 0);
  const versions = viewVersion(app, slug, version, null)?.versions ?? [];
  const names = listed <= NAMES ? listSignatories(app, slug, WHOLE_LIST).signatories : [];
  return [
    { path: to.letter(slug), changed, letter },
    { path: to.signatories(slug), changed, letter },
    { path: to.integrity(slug), letter },
    ...versions.map(({ version, at }) => ({ path: to.version(slug, version), changed: at, letter })),
    ...names.map(({ id, signedAt, listedAt }) => ({
      ...{ path: to.signatory(slug, id), changed: listedAt ?? signedAt, letter, once: true },
    })),
  ];
}
