import { usePaths } from "../paths";
import { useWords } from "../words";
import type { ListedName } from "./types";

/** What speaks for a signature, as small as it can be said. */
export function Mark({ evidence, earlier }: Pick<ListedName, "evidence" | "earlier">) {
  const { words } = useWords();
  const { ownDomain, vouched, vouchedWord } = words.list;
  return (
    <>
      {evidence.includes("domain") && (
        <span className="mark" role="img" aria-label={ownDomain} title={ownDomain}>
          ✓
        </span>
      )}
      {evidence.includes("vouched") && (
        <span className="mark vouched" title={vouched}>
          {vouchedWord}
        </span>
      )}
      {earlier && (
        <span className="mark vouched" title={words.newVersion.legend}>
          {words.site.letter.version(earlier)}
        </span>
      )}
    </>
  );
}

export function Legend({ names }: { names: readonly ListedName[] }) {
  const { words } = useWords();
  const to = usePaths();
  const earlier = names.find((name) => name.earlier)?.earlier;
  const { legend, vouchedWord, vouchedLegend, howChecked } = words.list;
  return (
    <p className="legend">
      <span className="mark" aria-hidden="true">
        ✓
      </span>{" "}
      {legend}{" "}
      {names.some((name) => name.evidence.includes("vouched")) && (
        <>
          <span className="mark vouched">{vouchedWord}</span> {vouchedLegend}{" "}
        </>
      )}
      {earlier && (
        <>
          <span className="mark vouched">{words.site.letter.version(earlier)}</span> {words.newVersion.legend}{" "}
        </>
      )}
      <a href={to.checking}>{howChecked}</a>
    </p>
  );
}
