import type { LetterState } from "~/domain/letter";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";

export type NotOpenPageProps = {
  slug: string;
  state: Exclude<LetterState, "open">;
  /** When it closed or will open. */
  at: number;
};

/** The sign form's page where there is nothing to sign yet, or any more. */
export function NotOpenPage({ slug, state, at }: NotOpenPageProps) {
  const { words, format } = useWords();
  const to = usePaths();
  const { closed, scheduled } = words.sign;
  return (
    <Narrow
      title={state === "closed" ? closed.title : scheduled.title}
      lede={state === "closed" ? closed.lede(format.dateTime(at)) : scheduled.lede(format.dateTime(at))}
    >
      {state === "closed" && <p>{closed.confirming}</p>}
      <p className="aside">
        <a href={to.letter(slug)}>{closed.read}</a>
      </p>
    </Narrow>
  );
}
