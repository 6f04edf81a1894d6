import { Narrow } from "../kit/narrow";
import { usePage } from "../page";
import { usePaths } from "../paths";
import { LostLink } from "../signature/lost-link";
import { useWords } from "../words";

const KNOWN = [400, 404, 405, 409, 410, 413, 429, 500, 503] as const;
type Known = (typeof KNOWN)[number];

/** What is said for a status, or for its kind. A wrong origin is refused before any page of these: 403 is the desk's. */
export function wordsFor(status: number): Known | "role" {
  if (status === 403) return "role";
  return KNOWN.find((known) => known === status) ?? (status < 500 ? 400 : 500);
}

/** Anything that went wrong is a real page with a way on. */
export function ErrorPage({ status }: { status: number }) {
  const { words } = useWords();
  const { letter, path } = usePage();
  const to = usePaths();
  const { title, lede } = words.errors.pages[wordsFor(status)];
  return (
    <Narrow title={title} lede={lede}>
      {status === 404 && /^\/signature\//.test(path) && <LostLink />}
      <p>
        <a href={letter ? to.letter(letter.slug) : to.home}>{words.errors.pages.home}</a>
      </p>
    </Narrow>
  );
}
