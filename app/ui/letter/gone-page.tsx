import type { Pause } from "~/domain/pause";
import { LinkButton } from "../kit/button";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Paused } from "./paused";

type Props = {
  slug: string;
  paused?: Pause | null;
  /** Where it is told that an organisation withdrew. */
  withdrawnAt?: number | null;
};

/** Of a name that left the list, or is not shown at the moment, nothing is said, the name least of all. */
export function GonePage({ slug, paused = null, withdrawnAt = null }: Props) {
  const { words, format } = useWords();
  const to = usePaths();
  const { title, lede, list, letter } = words.signatory.gone;
  return (
    <Narrow title={paused ? words.list.paused.title : title} lede={paused ? undefined : lede}>
      {paused && <Paused paused={paused} />}
      {withdrawnAt !== null && !paused && <p>{words.withdrawals.on(format.date(withdrawnAt))}</p>}
      <p className="onwards">
        <LinkButton to={to.signatories(slug)}>{list}</LinkButton> <a href={to.letter(slug)}>{letter}</a>
      </p>
    </Narrow>
  );
}
