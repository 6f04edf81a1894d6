import { renderMarkdown } from "~/ui/markdown";
import type { App } from "~/usecases/app";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import type { LetterView } from "~/usecases/view-letter.server";

/** A letter's page carries its whole list up to this many names; above, the latest. */
const FULL = 200;
const WHOLE_LIST = { search: "", country: null, sector: null, sort: "name", after: null, limit: FULL } as const;
const LATEST = 60;

/** A letter without its text, for pages around it. */
export function letterHead({
  slug,
  state,
  languages,
  version,
  opensAt,
  closesAt,
  text: { body: _, sha256: _hash, ...text },
}: LetterView) {
  return { slug, state, languages, version, opensAt, closesAt, text };
}

/** The one count, and as of when. */
export const totalsOf = (app: App, { listed, countries }: LetterView) => ({ listed, countries, asOf: app.now() });

/** What the letter's own page shows; `/` shows the same. */
export function letterPage(app: App, letter: LetterView) {
  const { slug, listed, text } = letter;
  const names =
    listed <= FULL ? listSignatories(app, slug, WHOLE_LIST).signatories : newestSignatories(app, slug, LATEST);
  return {
    letter: letterHead(letter),
    html: renderMarkdown(text.body),
    totals: totalsOf(app, letter),
    names: names.map(({ id, organisation, country, evidence, representative, listedAt }) => ({
      ...{ id, organisation, country, evidence, representative, listedAt },
    })),
  };
}
