import { LinkButton } from "../kit/button";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";

/** Of a name that left the list nothing is said, the name least of all. */
export function GonePage({ slug }: { slug: string }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede, list, letter } = words.signatory.gone;
  return (
    <Narrow title={title} lede={lede}>
      <p className="onwards">
        <LinkButton to={to.signatories(slug)}>{list}</LinkButton> <a href={to.letter(slug)}>{letter}</a>
      </p>
    </Narrow>
  );
}
