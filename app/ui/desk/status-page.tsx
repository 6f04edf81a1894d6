import { CHECK_NAMES, type Check, type Readiness } from "~/domain/readiness";
import type { TimerName, TimerState } from "~/domain/timer";
import { Moment } from "../kit/moment";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { lasting, longAgo } from "./ago";
import { desk } from "./desk-paths";

type Timer = { name: TimerName } & Omit<TimerState, "succeededAt">;

export type StatusPageProps = Pick<Readiness, "checks"> & {
  version: string;
  timers: readonly Timer[];
  mails: { waiting: number; tried: number; failed: number; oldestAt: number | null };
  /** Bytes. */
  sizes: { database: number; log: number; free: number };
  backedUpAt: number | null;
  now: number;
};

const WHAT: Record<TimerName, string> = {
  backup: "Back the database up",
  drill: "Put the newest backup back, on trial",
  purge: "Forget what is over",
  digests: "Tell moderators what is new",
  reminders: "Remind who has not confirmed",
  "new-versions": "Ask signatories about a new version",
  scrub: "Scrub what was erased from the files",
  queue: "Sort the queue",
  openings: "Count opened pages",
  head: "Note the newest event",
  "page-use": "Note how pages are used",
};

const AMISS: Record<Check, string> = {
  database: "Nothing can be written. No signature is taken until whoever runs the server has looked.",
  schema: "The database is not the one that this program made. Whoever runs the server should look at once.",
  disk: "The disk is full. No signature is taken until whoever runs the server makes room.",
  room: "The disk is getting full. Ask whoever runs the server to make room.",
  mail: "Mails wait longer than they should. The mail server may be down; they go out by themselves once it is back.",
  backup: "There is no backup from today. Ask whoever runs the server.",
};

/** What the program does by itself, and what whoever looks after it watches. Nothing here can be changed. */
export function StatusPage({ version, checks, timers, mails, sizes, backedUpAt, now }: StatusPageProps) {
  const amiss = CHECK_NAMES.filter((check) => !checks[check].ok).map((check) => AMISS[check]);
  return (
    <div className="card">
      <h1>How it runs</h1>
      {amiss.length === 0 ? (
        <p className="who">All is well.</p>
      ) : (
        <Notice kind="warning" title="Somebody should look">
          {amiss.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      <Rows label="How it stands">
        <Row text="Mail that waits to go out">
          <a href={desk.mail}>{mails.waiting === 0 ? "none" : mails.waiting.toLocaleString("en")}</a>
          {mails.oldestAt !== null && `, the oldest for ${lasting(now - mails.oldestAt)}`}
        </Row>
        <Row text="Last backup">{backedUpAt === null ? "not yet" : longAgo(backedUpAt, now)}</Row>
        <Row text="Database">
          {size(sizes.database)}, and {size(sizes.log)} still to be written into it
        </Row>
        <Row text="Free on the disk">{size(sizes.free)}</Row>
        <Row text="Version">{version}</Row>
      </Rows>
      <h2>What it does by itself</h2>
      <Timers timers={timers} now={now} />
    </div>
  );
}

const Timers = ({ timers, now }: Pick<StatusPageProps, "timers" | "now">) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="funnel wraps" aria-label="What it does by itself" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Last began</th>
          <th scope="col">Ended</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {timers.map(({ name, beganAt, nextAt, ...how }) => (
          <tr key={name}>
            <th scope="row">{WHAT[name]}</th>
            <td>{beganAt === null ? "not yet" : <Moment at={beganAt} />}</td>
            <td>{beganAt === null ? "–" : ended({ beganAt, ...how })}</td>
            <td>{nextAt === null ? "–" : <Moment at={nextAt} {...(nextAt - now < DAY && { only: "time" })} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function ended({ running, beganAt, endedAt, outcome }: Omit<Timer, "name" | "nextAt"> & { beganAt: number }) {
  if (running) return "at it now";
  if (endedAt === null) return "cut off by a stop";
  if (outcome === "failed") return "failed; the log says why";
  return endedAt - beganAt < 1_000 ? "well" : `well, after ${lasting(endedAt - beganAt)}`;
}

const DAY = 86_400_000;
const UNITS = [
  { name: "GB", bytes: 1e9 },
  { name: "MB", bytes: 1e6 },
] as const;

function size(bytes: number): string {
  const unit = UNITS.find((each) => bytes >= each.bytes);
  return unit ? `${(bytes / unit.bytes).toFixed(1)} ${unit.name}` : `${Math.ceil(bytes / 1e3)} kB`;
}
