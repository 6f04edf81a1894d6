import { useId } from "react";
import { LinkButton } from "../kit/button";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { Find } from "./find";
import { Legend } from "./legend";
import { NamesByCountry, NamesInOrder } from "./names";
import type { ListedName, Totals } from "./types";

type Props = { slug: string; totals: Totals; names: readonly ListedName[] };

/** The monument: every name, or of a long list the latest and the way to all. */
export function Undersigned({ slug, totals, names }: Props) {
  const { words } = useWords();
  const to = usePaths();
  const heading = useId();
  const complete = names.length >= totals.listed;
  const countries = complete ? [...new Set(names.map((name) => name.country))] : [];
  return (
    <section className="wall" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{words.list.title}</h2>
        <Find slug={slug} countries={countries} />
      </header>
      {complete ? (
        <NamesByCountry slug={slug} names={names} heading="h3" />
      ) : (
        <>
          <h3 className="latest">{words.list.latest}</h3>
          <NamesInOrder slug={slug} names={names} />
          <p className="onwards">
            <LinkButton to={to.signatories(slug)} kind="quiet">
              {words.list.seeAll(totals.listed)}
            </LinkButton>
          </p>
        </>
      )}
      <Legend names={names} />
    </section>
  );
}
