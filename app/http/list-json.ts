import { LIST_LICENCE } from "~/domain/licence";
import type { SignatoryList } from "~/usecases/list-signatories.server";
import type { LetterView } from "~/usecases/view-letter.server";

const iso = (time: number) => new Date(time).toISOString();

type Page = Pick<SignatoryList, "signatories"> & {
  letter: LetterView;
  /** The letter's address. */
  url: string;
  now: number;
  /** The next page's address. */
  next: string | null;
};

/** A page of the list for programs: public fields only. Its names are a public interface. */
export function listJson({ letter, url, now, signatories, next }: Page): string {
  const { slug, version, listed, countries, revision, paused } = letter;
  const { title, from, to, language, sha256 } = letter.text;
  return JSON.stringify({
    letter: { slug, title, from, to, language, version, sha256, url },
    generatedAt: iso(now),
    revision,
    count: listed,
    countries,
    licence: LIST_LICENCE.url,
    ...(paused && { paused: { since: iso(paused.at), reason: paused.text, language: paused.language } }),
    signatories: signatories.map(({ signedAt, listedAt, ...rest }) => ({
      ...rest,
      signedAt: iso(signedAt),
      listedAt: listedAt === null ? null : iso(listedAt),
    })),
    next,
  });
}
