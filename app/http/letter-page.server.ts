import { renderMarkdown } from "~/ui/markdown";
import type { App } from "~/usecases/app";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import type { Signatory } from "~/usecases/shared/signatory.server";
import type { LetterView } from "~/usecases/view-letter.server";
import { viewOverview } from "~/usecases/view-overview.server";

/** A letter's page carries its whole list up to this many names; above, the latest. */
const FULL = 200;
const WHOLE_LIST = { search: "", country: null, sector: null, sort: "name", after: null, limit: FULL } as const;
const LATEST = 60;

/** A letter without its text, for pages around it. */
export function letterHead(letter: LetterView) {
  const { slug, state, languages, version, opensAt, closesAt, paused, held } = letter;
  const { body: _, sha256: _hash, ...text } = letter.text;
  return { slug, state, languages, version, opensAt, closesAt, text, paused, held };
}

type Signed = Pick<Signatory, "version">;

/** Names as the list shows them: beside some, the version that they signed before the letter changed in substance. */
export const namesOf = <Name extends Signed>({ substantialVersion }: LetterView, names: readonly Name[]) =>
  names.map((name) => ({ ...name, earlier: name.version < (substantialVersion ?? 0) ? name.version : null }));

/** The one count, and as of when. */
export const totalsOf = (app: App, { listed, countries }: LetterView) => ({ listed, countries, asOf: app.now() });

/** What the letter's own page shows; `/` shows the same. */
export function letterPage(app: App, letter: LetterView) {
  const { slug, listed, text } = letter;
  const complete = listed <= FULL;
  const names = complete ? listSignatories(app, slug, WHOLE_LIST).signatories : newestSignatories(app, slug, LATEST);
  return {
    letter: letterHead(letter),
    html: renderMarkdown(text.body),
    totals: totalsOf(app, letter),
    names: namesOf(letter, names).map(({ id, organisation, country, evidence, representative, listedAt, earlier }) => ({
      ...{ id, organisation, country, evidence, representative, listedAt, earlier },
    })),
    // Beside the names of a whole list it would say what everybody sees.
    overview: complete ? null : (viewOverview(app, slug) ?? null),
  };
}
