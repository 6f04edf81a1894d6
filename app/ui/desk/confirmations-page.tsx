import { type Counts, SHOWN_DAYS, STAGES } from "~/domain/funnel";
import { Moment } from "../kit/moment";
import { Row, Rows } from "../kit/rows";
import { desk } from "./desk-paths";
import { Pill } from "./pill";

export type ConfirmationsPageProps = {
  all: Counts;
  days: readonly (Counts & { day: number })[];
  /** `farBelow`: of its mails so few are answered that somebody should look. */
  domains: readonly (Counts & { domain: string; farBelow: boolean })[];
  letters: readonly { slug: string; reminds: boolean }[];
  mayManage: boolean;
};

/** How far those came who signed: where mails get lost is seen here. */
export function ConfirmationsPage({ all, days, domains, letters, mayManage }: ConfirmationsPageProps) {
  return (
    <div className="card">
      <h1>Confirmations</h1>
      <p className="who">
        Signatures given in the last {SHOWN_DAYS} days, by how far each came. Delivered means that the next mail server
        took it. Opened counts private pages, and mail scanners open pages too.
      </p>
      {all.mailed === 0 ? (
        <p>Nobody has signed in this time.</p>
      ) : (
        <>
          <h2>By mail domain</h2>
          <p className="who">
            Domains with three signatures or more. Where few confirm, look whether their mail server holds our mail
            back.
          </p>
          <Funnel label="By mail domain" first="Mail domain">
            <Line name="All" counts={all} />
            {domains.map(({ domain, farBelow, ...counts }) => (
              <Line
                key={domain}
                name={
                  <>
                    <a href={desk.find({ emailDomain: domain })}>{domain}</a>
                    {farBelow && (
                      <>
                        {" "}
                        <Pill tone="bad">far fewer confirm than elsewhere</Pill>
                      </>
                    )}
                  </>
                }
                counts={counts}
              />
            ))}
          </Funnel>
          <h2>By day</h2>
          <Funnel label="By day" first="Signed on">
            {days.map(({ day, ...counts }) => (
              <Line key={day} name={<Moment at={day} only="date" />} counts={counts} />
            ))}
          </Funnel>
        </>
      )}
      <h2>Reminders</h2>
      <p className="who">Who has not confirmed is reminded once, 48 hours after the first mail went out.</p>
      <Rows label="Reminders">
        {letters.map(({ slug, reminds }) => (
          <Row key={slug} text={`${slug}: ${reminds ? "on" : "off"}`}>
            {mayManage && (
              <a href={desk.reminders(slug)} aria-label={`Switch reminders ${reminds ? "off" : "on"} for ${slug}`}>
                Switch {reminds ? "off" : "on"}
              </a>
            )}
          </Row>
        ))}
      </Rows>
    </div>
  );
}

function Funnel({ label, first, children }: { label: string; first: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="funnel" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col">
                {stage.charAt(0).toUpperCase() + stage.slice(1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Line({ name, counts }: { name: React.ReactNode; counts: Counts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {STAGES.map((stage) => (
        <td key={stage}>
          {counts[stage]}
          {stage !== "mailed" && counts.mailed > 0 && (
            <small> {Math.round((100 * counts[stage]) / counts.mailed)} %</small>
          )}
        </td>
      ))}
    </tr>
  );
}
