import { LIST_LICENCE } from "~/domain/licence";

/** What a file of the list that has no room for it says in its headers: as of when, which revision, under what licence. */
export const provenance = ({ revision }: { revision: number }, now: number) => ({
  "Generated-At": new Date(now).toISOString(),
  Revision: String(revision),
  Link: `<${LIST_LICENCE.url}>; rel="license"`,
});
