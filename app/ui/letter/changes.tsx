import { useWords } from "../words";

export type Change = { kind: "same" | "added" | "removed"; text: string };

/** Two texts in one: struck out what went, underlined what came. */
export function Changes({ changes, language }: { changes: readonly Change[]; language: string }) {
  const { words } = useWords();
  const { added, removed } = words.site.version;
  return (
    <div className="changes" lang={language} dir="auto">
      {changes.map(({ kind, text }, i) => {
        const key = `${i}${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={key}>
            <span className="unseen"> {kind === "added" ? added : removed}: </span>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}
