import type { Sector } from "~/domain/organisation";
import type { Status } from "~/domain/signature";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { ago } from "./ago";
import { desk } from "./desk-paths";
import { useKeys } from "./keys";
import { Pill } from "./pill";

export type QueueItem = {
  id: string;
  organisation: string;
  country: string;
  sector: Sector;
  vouched: boolean;
  hiddenAt: number | null;
  signedAt: number;
  confirmedAt: number | null;
  tag: "own-domain" | "free-mail" | "disposable-mail" | "other-domain";
};

export type QueueProps = {
  status: Status;
  items: readonly QueueItem[];
  /** The signature that is open. */
  open: string | null;
  now: number;
};

const TAGS = {
  "own-domain": { tone: "good", text: "own domain" },
  "other-domain": { tone: "warn", text: "other domain" },
  "free-mail": { tone: "warn", text: "free mail" },
  "disposable-mail": { tone: "bad", text: "throwaway mail" },
} as const;

/** The keys that lead from the open item to its neighbours; where none is open, to the first. */
function useKeysAround(items: readonly QueueItem[], open: string | null) {
  const { next, previous } = useKeys();
  const at = items.findIndex(({ id }) => id === open);
  return (item: QueueItem) => (item === items[at + 1] ? next : item === items[at - 1] ? previous : undefined);
}

export function Queue({ status, items, open, now }: QueueProps) {
  const { words } = useWords();
  const countryName = useCountryName();
  const keyTo = useKeysAround(items, open);
  if (items.length === 0)
    return <p className="none">{status === "waiting" ? "Nobody waits. Well done." : "None here."}</p>;
  return (
    <ol aria-label={`${status} signatures`}>
      {items.map((item) => (
        <li key={item.id}>
          <a
            href={desk.signature(item.id)}
            aria-current={item.id === open ? "true" : undefined}
            aria-keyshortcuts={keyTo(item)}
          >
            <b>
              <Name>{item.organisation}</Name>
            </b>
            <small>{ago(item.confirmedAt ?? item.signedAt, now)}</small>
            <span className="about">
              {countryName(item.country)} · {words.sign.sectors[item.sector]} ·{" "}
              {item.vouched ? (
                <Pill tone="good">vouched</Pill>
              ) : (
                <Pill tone={TAGS[item.tag].tone}>{TAGS[item.tag].text}</Pill>
              )}
              {item.hiddenAt !== null && (
                <>
                  {" · "}
                  <Pill tone="bad">hidden</Pill>
                </>
              )}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
