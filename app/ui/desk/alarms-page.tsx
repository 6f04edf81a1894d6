import type { AlarmCause, AlarmKind } from "~/domain/alarm";
import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { ago } from "./ago";
import { desk } from "./desk-paths";
import { Pill } from "./pill";

type Alarm = {
  id: number;
  kind: AlarmKind;
  cause: AlarmCause;
  /** The mail domain that it is about. */
  domain: string | null;
  /** The letter that was signed last. */
  slug: string;
  firstAt: number;
  lastAt: number;
  /** Minutes in which it happened. */
  times: number;
  /** A confirmed signature of that network or domain. */
  example: string | null;
  seenAt: number | null;
  seenBy: string | null;
};

export type AlarmsPageProps = { alarms: readonly Alarm[]; mayDecide: boolean; now: number };

/** What there was unusually much of. */
export function AlarmsPage({ alarms, mayDecide, now }: AlarmsPageProps) {
  return (
    <div className="card">
      <h1>Alarms</h1>
      <p className="who">
        {alarms.length === 0
          ? "Nothing unusual in the last 30 days."
          : "What there was unusually much of. The limits hold by themselves: look at what came through, and put signing on hold if it is too much. Alarms are forgotten after 30 days."}
      </p>
      {alarms.length > 0 && (
        <ul className="evidence" aria-label="Alarms">
          {alarms.map((alarm) => (
            <li key={alarm.id}>
              <small>{ago(alarm.lastAt, now)}</small>
              <div>
                <OneAlarm {...alarm} />
                {mayDecide && alarm.seenAt === null && <Seen id={alarm.id} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function OneAlarm({ kind, cause, domain, slug, firstAt, times, example, seenAt, seenBy }: Alarm) {
  return (
    <>
      <b>
        {WORDS[kind][cause](domain)} {seenAt === null && <Pill tone="warn">new</Pill>}
      </b>
      <p>
        Since <Moment at={firstAt} />, {times === 1 ? "once" : `in ${times} different minutes`}.{" "}
        <a href={desk.letter(slug)}>{slug}</a>
        {example !== null && (
          <>
            {" · "}
            <a href={desk.find(domain === null ? { network: example } : { emailDomain: domain })}>
              The signatures {domain === null ? "from this network" : `with an address at ${domain}`}
            </a>
          </>
        )}
        {seenAt !== null && (
          <>
            {" · seen "}
            <Moment at={seenAt} /> by {seenBy}
          </>
        )}
      </p>
    </>
  );
}

const WORDS: Record<AlarmKind, Record<AlarmCause, (domain: string | null) => string>> = {
  network: {
    limit: () => "One network sent as many forms as it may, and was asked to wait",
    confirmed: () => "Many signatures were confirmed from one network within an hour",
  },
  domain: {
    limit: (domain) => `As many mails as may go to ${domain} went out: for a while it gets no more`,
    confirmed: (domain) => `Many signatures with an address at ${domain} were confirmed within an hour`,
  },
  letter: {
    limit: () => "The letter was signed as often as it may be: who signs now is asked to wait",
    confirmed: () => "Many signatures of the letter were confirmed within an hour",
  },
};

const Seen = ({ id }: { id: number }) => (
  <form method="post" action={desk.seeAlarm(id)} className="acts">
    <Button kind="quiet">Seen</Button>
  </form>
);
