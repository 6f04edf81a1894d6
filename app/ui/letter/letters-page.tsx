import { direction } from "~/i18n";
import { Name } from "../kit/name";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Counted } from "./counts";
import type { LetterView, Totals } from "./types";

export type LettersPageProps = {
  letters: readonly (Pick<LetterView, "slug" | "text" | "state"> & { totals: Totals })[];
};

export function LettersPage({ letters }: LettersPageProps) {
  const { words } = useWords();
  const to = usePaths();
  const { title, none, noneHint, from, closed } = words.site.letters;
  if (letters.length === 0) return <Narrow title={none} lede={noneHint} />;
  return (
    <Narrow title={title}>
      <ul className="letters">
        {letters.map(({ slug, text, state, totals }) => (
          <li key={slug}>
            <h2 lang={text.language} dir={direction(text.language)}>
              <a href={to.letter(slug)}>{text.title}</a>
            </h2>
            <p>
              <Name>{from(text.from)}</Name>
              {totals.listed > 0 && (
                <>
                  {" · "}
                  <Counted totals={totals} />
                </>
              )}
              {state === "closed" && ` · ${closed}`}
            </p>
          </li>
        ))}
      </ul>
    </Narrow>
  );
}
