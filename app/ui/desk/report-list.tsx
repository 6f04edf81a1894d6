import type { Status } from "~/domain/signature";
import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { Act } from "./act";
import { ago } from "./ago";
import { desk } from "./desk-paths";
import { Pill } from "./pill";

export type ReportAtDesk = { id: string; text: string; email: string | null; createdAt: number };
export type NamedReport = ReportAtDesk & {
  signatureId: string;
  organisation: string;
  status: Status;
  hiddenAt: number | null;
  revision: number;
};
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
            {maySettle && (
              <div className="acts">
                {"organisation" in report && <Hide {...report} />}
                <Settle id={report.id} />
              </div>
            )}
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
          {report.hiddenAt !== null && (
            <>
              {" "}
              <Pill tone="bad">hidden</Pill>
            </>
          )}
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

/** At once: why can be read in the report. */
function Hide({ signatureId, status, hiddenAt, revision }: NamedReport) {
  if (status !== "listed" || hiddenAt !== null) return null;
  return (
    <Act action={desk.step(signatureId, "hide")} revision={revision}>
      <Button kind="quiet">Hide while we look</Button>
    </Act>
  );
}

export const Settle = ({ id }: { id: string }) => (
  <form method="post" action={desk.settle(id)}>
    <Button kind="quiet">Settled</Button>
  </form>
);
