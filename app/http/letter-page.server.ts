import { renderMarkdown } from "~/ui/markdown";
import type { App } from "~/usecases/app";
import { listSignatories, newestSignatories } from "~/usecases/list-signatories.server";
import type { LetterView } from "~/usecases/view-letter.server";

/** A letter's page carries its whole list up to this many names; above, the latest. */
const WHOLE_LIST = 200;
const LATEST = 60;

/** What the letter's own page shows; `/` shows the same. */
export function letterPage(app: App, letter: LetterView) {
  const { slug, state, languages, version, opensAt, closesAt, listed, countries } = letter;
  const { body, sha256: _, ...text } = letter.text;
  const names =
    listed <= WHOLE_LIST
      ? listSignatories(app, slug, { search: "", country: null, after: null, limit: WHOLE_LIST }).signatories
      : newestSignatories(app, slug, LATEST);
  return {
    letter: { slug, state, languages, version, opensAt, closesAt, text },
    html: renderMarkdown(body),
    totals: { listed, countries, asOf: app.now() },
    names: names.map(({ id, organisation, country, evidence, representative }) => ({
      ...{ id, organisation, country, evidence, representative },
    })),
  };
}
