import { renderMarkdown } from "~/ui/markdown";
import type { App } from "~/usecases/app";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import type { LetterView } from "~/usecases/view-letter.server";

/** A letter's page carries its whole list up to this many names; above, the latest. */
const FULL = 200;
const WHOLE_LIST = { search: "", country: null, sector: null, sort: "name", after: null, limit: FULL } as const;
const LATEST = 60;

/** What the letter's own page shows; `/` shows the same. */
export function letterPage(app: App, letter: LetterView) {
  const { slug, state, languages, version, opensAt, closesAt, listed, countries } = letter;
  const { body, sha256: _, ...text } = letter.text;
  const names =
    listed <= FULL ? listSignatories(app, slug, WHOLE_LIST).signatories : newestSignatories(app, slug, LATEST);
  return {
    letter: { slug, state, languages, version, opensAt, closesAt, text },
    html: renderMarkdown(body),
    totals: { listed, countries, asOf: app.now() },
    names: names.map(({ id, organisation, country, evidence, representative }) => ({
      ...{ id, organisation, country, evidence, representative },
    })),
  };
}
