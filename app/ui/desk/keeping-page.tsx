import type { Period } from "~/domain/periods";
import { Moment } from "../kit/moment";
import { Row, Rows } from "../kit/rows";

type Counted = { count: number; more: boolean };

export type KeepingPageProps = {
  periods: readonly { period: Period; days: number; due: Counted; nextAt: number | null }[];
  /** Within the last thirty days. */
  went: Record<"unconfirmed" | "byPeriod" | "asked" | "contacts", Counted>;
  now: number;
};

const WHAT: Record<Period, { what: string; after: string }> = {
  unconfirmed: { what: "Signatures that nobody confirmed", after: "signing" },
  declined: { what: "What declined and merged signatures said", after: "the decision" },
  withdrawn: { what: "What withdrawn signatures said", after: "withdrawing" },
  networks: { what: "From which network a signature came", after: "signing" },
  mails: { what: "Mails that went out, and codes", after: "they were written" },
  reports: { what: "Reports of readers", after: "settling" },
  contacts: { what: "Addresses of signers, and names that are not shown", after: "the letter closed" },
};

const WENT = [
  ["unconfirmed", "Signatures deleted that nobody confirmed"],
  ["byPeriod", "Signatures erased after their period"],
  ["asked", "Signatures erased because their signer wanted it"],
  ["contacts", "Addresses of signers forgotten"],
] as const;

/** How long everything is kept, and what goes when. */
export function KeepingPage({ periods, went, now }: KeepingPageProps) {
  return (
    <div className="card">
      <h1>What we keep</h1>
      <p className="who">
        Each hour, what has come to the end of its period goes by itself, for good. Names on the lists stay, and so does
        what happened when.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="funnel wraps" aria-label="Periods" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Kept for</th>
              <th scope="col">Go within 30 days</th>
              <th scope="col">The next</th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period, days, due, nextAt }) => (
              <tr key={period}>
                <th scope="row">{WHAT[period].what}</th>
                <td>
                  {days === 1 ? "1 day" : `${days} days`} <small>after {WHAT[period].after}</small>
                </td>
                <td>{inWords(due)}</td>
                <td>
                  {nextAt === null ? "–" : nextAt <= now ? "within the hour" : <Moment at={nextAt} only="date" />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>What went in the last 30 days</h2>
      <Rows label="What went in the last 30 days">
        {WENT.map(([name, what]) => (
          <Row key={name} text={what}>
            {inWords(went[name])}
          </Row>
        ))}
      </Rows>
      <p className="who aside">Networks, mails and settled reports go without a trace.</p>
      <h2>How to change it</h2>
      <p className="who">
        Whoever runs the server sets PERIODS, for example <code>PERIODS="declined=90 withdrawn=30"</code>, and starts it
        again. The names are {periods.map(({ period }) => period).join(", ")}.
      </p>
    </div>
  );
}

const inWords = ({ count, more }: Counted) => (more ? `more than ${count.toLocaleString("en")}` : String(count));
