import { type ActivityQuery, writeActivity } from "~/domain/activity";
import { EVENT_TYPES, type EventType } from "~/domain/event";
import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { desk } from "./desk-paths";
import { eventTitle, Happened, type HistoryLine } from "./history";

type About =
  | { kind: "signature"; id: string; organisation: string | null }
  | { kind: "person"; id: number; name: string }
  | { kind: "other"; name: string };

export type ActivityPageProps = {
  query: ActivityQuery;
  lines: readonly (HistoryLine & { seq: number; about: About })[];
  /** Where the next page begins. */
  older: number | null;
  people: readonly { id: number; email: string }[];
};

/** What everybody did, the newest first. */
export function ActivityPage({ query, lines, older, people }: ActivityPageProps) {
  return (
    <div className="card">
      <h1>Activity</h1>
      <p className="who">
        Everything that happened, the newest first. It is kept in a chain that nobody can change unseen.
      </p>
      <Filters query={query} people={people} />
      {lines.length === 0 && <p>Nothing of the kind happened.</p>}
      <ol className="evidence">
        {lines.map((line) => (
          <li key={line.seq}>
            <small>
              <Moment at={line.at} />
            </small>
            <div>
              <b>
                {eventTitle(line.type)}: <Subject about={line.about} />
              </b>
              <p>
                <Happened {...line} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      {older !== null && (
        <p>
          <a href={desk.activity(writeActivity({ ...query, before: older }))}>Earlier</a>
        </p>
      )}
    </div>
  );
}

function Filters({ query, people }: Pick<ActivityPageProps, "query" | "people">) {
  const types: EventType[] = [...EVENT_TYPES].sort((a, b) => eventTitle(a).localeCompare(eventTitle(b), "en"));
  return (
    <form method="get" action={desk.activity()} className="sift">
      <label>
        Who
        <select name="by" defaultValue={query.by ?? ""}>
          <option value="">Everybody</option>
          {people.map(({ id, email }) => (
            <option key={id} value={id}>
              {email}
            </option>
          ))}
        </select>
      </label>
      <label>
        What
        <select name="type" defaultValue={query.type ?? ""}>
          <option value="">Everything</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {eventTitle(type)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Day (UTC)
        <input type="date" name="day" defaultValue={query.day ?? ""} />
      </label>
      <Button kind="quiet">Show</Button>
    </form>
  );
}

function Subject({ about }: { about: About }) {
  if (about.kind === "other") return <Name>{about.name}</Name>;
  if (about.kind === "person") return <a href={desk.activity(`by=${about.id}`)}>{about.name}</a>;
  // Nobody confirmed it, and it was forgotten.
  if (about.organisation === null) return <>a signature that is no longer kept</>;
  return (
    <a href={desk.signature(about.id)}>
      <Name>{about.organisation}</Name>
    </a>
  );
}
