import { direction } from "~/i18n";
import { useWords } from "../words";
import type { LetterView } from "./types";

export function LetterHead({ letter }: { letter: LetterView }) {
  const { words } = useWords();
  return (
    <header className="letter-head">
      <p className="kicker">{words.site.letter.kicker}</p>
      <h1 lang={letter.language} dir={direction(letter.language)}>
        {letter.title}
      </h1>
    </header>
  );
}
