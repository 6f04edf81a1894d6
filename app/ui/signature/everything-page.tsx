import type { Everything, Facts } from "~/domain/everything";
import { Button } from "../kit/button";
import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { useFact } from "./fact";

export type EverythingPageProps = {
  /** As in the address: `<id>.<key>`. */
  link: string;
  /** Opens the download. */
  token: string;
  at: number;
  organisation: string;
  everything: Everything;
};

/** All that is stored of a signature, to read and to take along. */
export function EverythingPage({ link, token, at, organisation, everything }: EverythingPageProps) {
  const { words, format } = useWords();
  const to = usePaths();
  const { title, told, parts } = words.everything;
  return (
    <Narrow
      kicker={words.signature.kicker}
      title={title}
      lede={<span dir="auto">{told.lede(organisation, format.dateTime(at))}</span>}
    >
      <form method="post" action={to.dataFile(link)}>
        <input type="hidden" name="token" value={token} />
        <p className="before-act">{told.fileHint}</p>
        <Button kind="quiet">{told.download}</Button>
      </form>
      {everything.map(({ part, facts }) => (
        <section key={part}>
          <h2 className="section-title">{parts[part]}</h2>
          {facts.length === 0 && <p>{told.nothing}</p>}
          {facts.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <Row key={index} facts={row} />
          ))}
        </section>
      ))}
      <p className="aside">
        <a href={to.signature(link)}>{words.signature.code.back}</a>
      </p>
    </Narrow>
  );
}

function Row({ facts }: { facts: Facts }) {
  const say = useFact();
  return (
    <dl className="facts told">
      {Object.entries(facts).map(([name, value]) => {
        const said = value === null || value === "" ? null : say(name, value);
        return (
          said && (
            <div key={name}>
              <dt>{said.name}</dt>
              <dd dir="auto">{said.value}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
