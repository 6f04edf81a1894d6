import { direction } from "~/i18n";
import { useWords } from "../words";
import type { LetterView } from "./types";

export function LetterHead({ text }: { text: LetterView["text"] }) {
  const { words } = useWords();
  return (
    <header className="letter-head">
      <p className="kicker">{words.site.letter.kicker}</p>
      <h1 lang={text.language} dir={direction(text.language)}>
        {text.title}
      </h1>
    </header>
  );
}
