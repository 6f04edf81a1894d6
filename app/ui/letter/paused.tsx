import type { Pause } from "~/domain/pause";
import { direction } from "~/i18n";
import { Notice } from "../kit/notice";
import { useWords } from "../words";

/** In the place of the names: that they are not shown, since when, and why. */
export function Paused({ paused: { at, text, language } }: { paused: Pause }) {
  const { words, format } = useWords();
  const { title, since, stands } = words.list.paused;
  return (
    <Notice title={title}>
      <p className="said" lang={language} dir={direction(language)}>
        {text}
      </p>
      <p>
        {since(format.date(at))} {stands}
      </p>
    </Notice>
  );
}
