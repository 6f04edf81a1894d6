import type { MailOrigin } from "~/domain/mail-origin";
import type { Sector } from "~/domain/organisation";
import { isFiltered, type QueueQuery, type QueueView } from "~/domain/queue";
import type { Status } from "~/domain/signature";
import { Name } from "../kit/name";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { ago } from "./ago";
import { desk } from "./desk-paths";
import { useKeys } from "./keys";
import { MAIL_TAGS } from "./mail-tags";
import { isUndecided, Many, Tick } from "./many";
import { Pill, type Tone } from "./pill";
import { useInQueue } from "./queue-context";
import { Filters, Found, QueueSearch } from "./queue-filters";

export type QueueItem = {
  id: string;
  organisation: string;
  country: string;
  sector: Sector;
  status: Status;
  /** When it was confirmed, or signed as long as it is not. */
  arrivedAt: number;
  /** Null until the server has looked at a signature from before it kept this. */
  mailOrigin: MailOrigin | null;
  alike: boolean;
  vouched: boolean;
  hidden: boolean;
  reported: boolean;
  answered: boolean;
  proposed: boolean;
};

export type QueueProps = {
  query: QueueQuery;
  items: readonly QueueItem[];
  /** Where the next page begins. */
  next: string | null;
  /** How many fit a query that leaves some out. */
  found: number | null;
  /** What the filters offer; beside an open signature there are none. */
  choices?: { languages: readonly string[]; mayDecide: boolean };
  /** The signature that is open. */
  open: string | null;
  now: number;
};

/** The keys that lead from the open item to its neighbours; where none is open, to the first. */
function useKeysAround(items: readonly QueueItem[], open: string | null) {
  const { next, previous } = useKeys();
  const at = items.findIndex(({ id }) => id === open);
  return (item: QueueItem) => (item === items[at + 1] ? next : item === items[at - 1] ? previous : undefined);
}

/** The middle pane: how to find signatures, and a page of those that were found. */
export function Queue({ query, items, next, found, choices, open, now }: QueueProps) {
  const keyTo = useKeysAround(items, open);
  const many = choices?.mayDecide === true && isUndecided(query.status);
  return (
    <>
      <QueueSearch typed={query.q} />
      {choices && <Filters query={query} languages={choices.languages} />}
      <Found query={query} count={found} />
      {items.length === 0 ? (
        <p className="none">{noneOf(query)}</p>
      ) : (
        <Many offered={many}>
          <ol aria-label={QUEUE_NAMES[query.status] ?? `${query.status} signatures`}>
            {items.map((item) => (
              <li key={item.id}>
                {many && item.status === "waiting" && <Tick item={item} />}
                <Line
                  item={item}
                  anyStatus={query.status === "any" || query.status === "corrections"}
                  open={item.id === open}
                  shortcut={keyTo(item)}
                  now={now}
                />
              </li>
            ))}
          </ol>
        </Many>
      )}
      {(next !== null || query.after !== null) && (
        <nav className="onwards" aria-label="Pages">
          {query.after !== null && <a href={desk.filtered({ ...query, after: null })}>From the beginning</a>}
          {next !== null && (
            <a rel="next" href={desk.filtered({ ...query, after: next })}>
              More
            </a>
          )}
        </nav>
      )}
    </>
  );
}

type LineProps = { item: QueueItem; anyStatus: boolean; open: boolean; shortcut: string | undefined; now: number };

function Line({ item, anyStatus, open, shortcut, now }: LineProps) {
  const { words } = useWords();
  const countryName = useCountryName();
  const inQueue = useInQueue();
  return (
    <a href={inQueue(desk.signature(item.id))} aria-current={open ? "true" : undefined} aria-keyshortcuts={shortcut}>
      <b>
        <Name>{item.organisation}</Name>
      </b>
      <small>{ago(item.arrivedAt, now)}</small>
      <span className="about">
        {anyStatus && `${item.status} · `}
        {countryName(item.country)} · {words.sign.sectors[item.sector]}
        {pillsOf(item).map(({ tone, text }) => (
          <span key={text}>
            {" · "}
            <Pill tone={tone}>{text}</Pill>
          </span>
        ))}
      </span>
    </a>
  );
}

const QUEUE_NAMES: Partial<Record<QueueView, string>> = { any: "All signatures", corrections: "Corrections" };

type Tag = { tone: Tone; text: string };

function pillsOf({ vouched, mailOrigin, alike, answered, proposed, reported, hidden }: QueueItem): Tag[] {
  const tags: (Tag | null | false)[] = [
    vouched ? { tone: "good", text: "vouched" } : mailOrigin && MAIL_TAGS[mailOrigin],
    alike && { tone: "bad", text: "like a listed name" },
    answered && { tone: "good", text: "answered" },
    proposed && { tone: "warn", text: "change" },
    reported && { tone: "warn", text: "reported" },
    hidden && { tone: "bad", text: "hidden" },
  ];
  return tags.filter((tag) => tag !== null && tag !== false);
}

function noneOf(query: QueueQuery): string {
  if (query.after !== null) return "Nothing comes after these.";
  if (isFiltered(query)) return "Nothing fits. Take away a filter, or look among all signatures.";
  return query.status === "waiting" ? "Nobody waits. Well done." : "None here.";
}
