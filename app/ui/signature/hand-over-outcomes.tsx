import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { LostLink } from "./lost-link";

/** The link is of before the signature was handed over: whose it is now, it does not say. */
export function HandedOverPage() {
  const { words } = useWords();
  const { title, lede, notYou } = words.handOver.gone;
  return (
    <Narrow title={title} lede={lede}>
      <p>{notYou}</p>
      <LostLink />
    </Narrow>
  );
}

/** A hand-over that the new address can do nothing about any more, or at the moment. */
export function TakeOverOutcome({ why, slug }: { why: "waiting" | "over" | "cannot"; slug: string | null }) {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede } = words.handOver.takeOver[why];
  return (
    <Narrow title={title} lede={lede}>
      {why === "over" && <LostLink />}
      {slug !== null && (
        <p>
          <a href={to.letter(slug)}>{words.errors.pages.home}</a>
        </p>
      )}
    </Narrow>
  );
}
