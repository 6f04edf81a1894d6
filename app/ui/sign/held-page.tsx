import type { Hold } from "~/domain/hold";
import { Narrow } from "../kit/narrow";
import { Notice } from "../kit/notice";
import { HoldText } from "../letter/held";
import { usePaths } from "../paths";
import { useWords } from "../words";

/** The sign form's page while its letter takes no signatures. */
export function HeldPage({ slug, held }: { slug: string; held: Hold }) {
  const { words, format } = useWords();
  const to = usePaths();
  const { title, since, stands } = words.hold;
  return (
    <Narrow title={title} lede={<HoldText {...held} />}>
      <p>
        {since(format.date(held.at))} {stands}
      </p>
      <p className="aside">
        <a href={to.letter(slug)}>{words.sign.closed.read}</a>
      </p>
    </Narrow>
  );
}

/** Above a form that was sent meanwhile: nothing was taken, and what was typed is still there. */
export function HeldNotice({ held }: { held: Hold }) {
  const { words } = useWords();
  const { title, kept } = words.hold;
  return (
    <Notice kind="warning" title={title}>
      <HoldText {...held} />
      <p>{kept}</p>
    </Notice>
  );
}
