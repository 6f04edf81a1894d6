import type { Hold } from "~/domain/hold";
import { direction } from "~/i18n";
import { useWords } from "../words";

/** Beside the way to sign: that it leads nowhere at the moment, and why. */
export function Held({ held: { text, language } }: { held: Hold }) {
  const { words } = useWords();
  return (
    <div className="held">
      <p className="when">{words.hold.title}</p>
      <HoldText text={text} language={language} />
    </div>
  );
}

/** The owners' words. */
export const HoldText = ({ text, language }: Pick<Hold, "text" | "language">) => (
  <p className="said" lang={language} dir={direction(language)}>
    {text}
  </p>
);
