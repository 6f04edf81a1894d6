import type { Pause } from "~/domain/pause";
import { LinkButton } from "../kit/button";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Paused } from "./paused";

/** Of a name that left the list, or is not shown at the moment, nothing is said, the name least of all. */
export function GonePage({ slug, paused = null }: { slug: string; paused?: Pause | null }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede, list, letter } = words.signatory.gone;
  return (
    <Narrow title={paused ? words.list.paused.title : title} lede={paused ? undefined : lede}>
      {paused && <Paused paused={paused} />}
      <p className="onwards">
        <LinkButton to={to.signatories(slug)}>{list}</LinkButton> <a href={to.letter(slug)}>{letter}</a>
      </p>
    </Narrow>
  );
}
