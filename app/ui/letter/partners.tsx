import { useId } from "react";
import { embedSnippets } from "../embed/snippets";
import { usePage } from "../page";
import { usePaths } from "../paths";
import { useWords } from "../words";

type Props = { origin: string; letter: { slug: string; title: string } };

/** What other sites copy to show the list and its count. */
export function Partners({ origin, letter }: Props) {
  const { words } = useWords();
  const { prefix } = usePage();
  const to = usePaths();
  const { title, lede, frame, badge, badgePreview } = words.share.partners;
  const snippets = embedSnippets({ origin, prefix, letter });
  return (
    <details className="partners">
      <summary>{title}</summary>
      <p>{lede}</p>
      <Snippet label={frame} html={snippets.frame} />
      <Snippet label={badge} html={snippets.badge} />
      <p>{badgePreview}</p>
      <img src={to.badge(letter.slug)} alt={letter.title} loading="lazy" />
    </details>
  );
}

function Snippet({ label, html }: { label: string; html: string }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={4} spellCheck={false} value={html} />
    </>
  );
}
