import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { ago } from "./ago";
import { desk } from "./desk-paths";

export type ReportAtDesk = { id: string; text: string; email: string | null; createdAt: number };
export type NamedReport = ReportAtDesk & { organisation: string; signatureId: string };
export type SettledReport = NamedReport & { by: string; settledAt: number | null };

type ListProps = {
  label: string;
  reports: readonly (ReportAtDesk | NamedReport | SettledReport)[];
  maySettle: boolean;
  now: number;
};

/** Reports with what can be done about each; `maySettle` for those that are open. */
export function ReportList({ label, reports, maySettle, now }: ListProps) {
  return (
    <ul className="evidence" aria-label={label}>
      {reports.map((report) => (
        <li key={report.id}>
          <small>{ago(report.createdAt, now)}</small>
          <div>
            <Report {...report} />
            {maySettle && <Settle id={report.id} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a reader wrote, about whom, and who to write to. */
function Report(report: ReportAtDesk | NamedReport | SettledReport) {
  const { text, email, createdAt } = report;
  return (
    <>
      {"organisation" in report && (
        <b>
          <a href={desk.signature(report.signatureId)}>
            <Name>{report.organisation}</Name>
          </a>
        </b>
      )}
      <p className="said" dir="auto">
        {text}
      </p>
      <p>
        <Moment at={createdAt} />
        {email !== null && (
          <>
            {" · "}
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
        {"by" in report && report.settledAt !== null && (
          <>
            {" · settled "}
            <Moment at={report.settledAt} /> by {report.by}
          </>
        )}
      </p>
    </>
  );
}

export const Settle = ({ id }: { id: string }) => (
  <form method="post" action={desk.settle(id)}>
    <Button kind="quiet">Settled</Button>
  </form>
);
