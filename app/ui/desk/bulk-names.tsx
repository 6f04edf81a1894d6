import type { BulkAct, ItemState } from "~/domain/bulk";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { type Bulk, type BulkName, VERBS, WHY } from "./bulk-words";
import { desk } from "./desk-paths";
import { MAIL_TAGS } from "./mail-tags";
import { Pill, type Tone } from "./pill";

/** A page of the names, each with what became of it. */
export function BulkNames({ bulk: { id, names, next, act } }: { bulk: Bulk }) {
  const countryName = useCountryName();
  if (names.length === 0) return <p className="who">None of them waits.</p>;
  return (
    <>
      <ol className="evidence" aria-label="Signatures" start={names[0]?.position}>
        {names.map((name) => {
          const { tone, text } = tagOf(name, act);
          return (
            <li key={name.id}>
              <Pill tone={tone}>{text}</Pill>
              <div>
                <a href={desk.signature(name.id)}>
                  <Name>{name.organisation}</Name>
                </a>{" "}
                ({countryName(name.country)})
              </div>
            </li>
          );
        })}
      </ol>
      {next !== null && (
        <nav aria-label="Pages">
          <a rel="next" href={desk.bulk(id, next)}>
            More names
          </a>
        </nav>
      )}
    </>
  );
}

type Tag = { tone: Tone; text: string };

function tagOf({ state, why, similar, mailOrigin }: BulkName, act: BulkAct): Tag {
  if (why !== null) return { tone: "warn", text: WHY[why] };
  const tags: Record<ItemState, Tag> = {
    shown: similar ? { tone: "warn", text: WHY.similar } : MAIL_TAGS[mailOrigin ?? "other-domain"],
    done: { tone: "good", text: VERBS[act].done },
    undone: { tone: "good", text: "waits again" },
    left: { tone: "warn", text: "left out" },
    kept: { tone: "warn", text: "stays" },
  };
  return tags[state];
}
