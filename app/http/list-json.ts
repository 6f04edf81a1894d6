import { LIST_LICENCE } from "~/domain/licence";
import type { SignatoryList } from "~/usecases/list-signatories.server";
import type { Signatory } from "~/usecases/shared/signatory.server";
import type { LetterView } from "~/usecases/view-letter.server";

const iso = (time: number) => new Date(time).toISOString();

type Head = {
  letter: LetterView;
  /** The letter's address. */
  url: string;
  now: number;
};
type Page = Head &
  Pick<SignatoryList, "signatories"> & {
    /** The next page's address. */
    next: string | null;
  };

/** A page of the list for programs: public fields only. Its names are a public interface. */
export function listJson({ signatories, next, ...head }: Page): string {
  return JSON.stringify({ ...headOf(head), signatories: signatories.map(entryOf), next });
}

/** The same for a whole list, piece by piece. */
export async function* wholeListJson(head: Head, batches: AsyncIterable<Signatory[]>): AsyncGenerator<string, void> {
  yield `${JSON.stringify(headOf(head)).slice(0, -1)},"signatories":[`;
  let between = "\n";
  for await (const batch of batches) {
    for (const signatory of batch) {
      yield between + JSON.stringify(entryOf(signatory));
      between = ",\n";
    }
  }
  yield '\n],"next":null}\n';
}

function headOf({ letter, url, now }: Head) {
  const { slug, version, listed, countries, revision, paused } = letter;
  const { title, from, to, language, sha256 } = letter.text;
  return {
    letter: { slug, title, from, to, language, version, sha256, url },
    generatedAt: iso(now),
    revision,
    count: listed,
    countries,
    licence: LIST_LICENCE.url,
    ...(paused && { paused: { since: iso(paused.at), reason: paused.text, language: paused.language } }),
  };
}

const entryOf = ({ signedAt, listedAt, ...rest }: Signatory) => ({
  ...rest,
  signedAt: iso(signedAt),
  listedAt: listedAt === null ? null : iso(listedAt),
});
