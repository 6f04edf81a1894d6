import type { ReactNode } from "react";
import { countPhrase } from "~/i18n";
import { useWords } from "../words";
import { Held } from "./held";
import type { LetterView, Totals } from "./types";

const DAY = 86_400_000;
const sameDay = (a: number, b: number) => Math.floor(a / DAY) === Math.floor(b / DAY);

type Props = { letter: LetterView; totals: Totals; act: ReactNode };

/** The counts beside the letter, as of when, and the way to sign. */
export function Tally({ letter, totals, act }: Props) {
  const { words, format } = useWords();
  const { listed, countries, asOf } = totals;
  return (
    <aside className="tally">
      {listed > 0 ? (
        <dl>
          <div>
            <dt>{words.site.letter.organisationsWord(listed)}</dt>
            <dd>{format.number(listed)}</dd>
          </div>
          {countries > 0 && (
            <div>
              <dt>{words.site.letter.countriesWord(countries)}</dt>
              <dd>{format.number(countries)}</dd>
            </div>
          )}
        </dl>
      ) : (
        <NoneYet letter={letter} totals={totals} />
      )}
      {act}
      {letter.state === "open" && letter.held && <Held held={letter.held} />}
      <When letter={letter} />
      {listed > 0 && <p className="asof">{words.site.asOf(format.dateTime(asOf))}</p>}
    </aside>
  );
}

/** The same before the text, where there is no room beside it. */
export function Brief({ letter, totals, act }: Props) {
  return (
    <div className="brief">
      {totals.listed > 0 ? (
        <strong>
          <Counted totals={totals} />
        </strong>
      ) : (
        <NoneYet letter={letter} totals={totals} />
      )}
      {act}
      {letter.state === "open" && letter.held && <Held held={letter.held} />}
      <When letter={letter} />
    </div>
  );
}

export function Dock({ totals, act }: { totals: Totals; act: ReactNode }) {
  const { words } = useWords();
  const { listed } = totals;
  return (
    <div className="dock">
      {listed > 0 && <strong>{words.site.letter.signed(listed)}</strong>}
      {act}
    </div>
  );
}

export function Counted({ totals: { listed, countries } }: { totals: Totals }) {
  const { words } = useWords();
  return <>{countPhrase(words, listed, countries)}</>;
}

/** No zero counts. */
export function NoneYet({ letter, totals }: { letter: LetterView; totals: Totals }) {
  const { words } = useWords();
  if (letter.state === "scheduled") return null;
  const openedToday = sameDay(letter.opensAt ?? letter.text.publishedAt, totals.asOf);
  const { beFirst, noneYet, noneAtClose } = words.site.letter;
  return <p className="none-yet">{letter.state === "closed" ? noneAtClose : openedToday ? beFirst : noneYet}</p>;
}

function When({ letter: { state, opensAt, closesAt } }: { letter: LetterView }) {
  const { words, format } = useWords();
  if (state === "scheduled" && opensAt !== null) {
    return <p className="when">{words.site.letter.opens(format.dateTime(opensAt))}</p>;
  }
  if (closesAt === null) return null;
  if (state === "closed") return <p className="when">{words.site.letter.closed(format.date(closesAt))}</p>;
  return <p className="asof">{words.site.letter.closes(format.dateTime(closesAt))}</p>;
}
