import { Button } from "../kit/button";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { Act } from "./act";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import { type NamedReport, ReportList, Settle, type SettledReport } from "./report-list";

type HiddenName = { id: string; organisation: string; revision: number; hiddenAt: number | null };

export type ReportsPageProps = {
  open: readonly NamedReport[];
  settled: readonly SettledReport[];
  /** Names that are on no public page while somebody looks. */
  hidden: readonly HiddenName[];
  mayDecide: boolean;
  now: number;
};

/** What readers say is wrong with names on the list. */
export function ReportsPage({ open, hidden, settled, mayDecide, now }: ReportsPageProps) {
  return (
    <div className="card">
      <h1>Reports</h1>
      <p className="who">
        {open.length === 0
          ? "No report is open."
          : "What readers say is wrong with a name. The name stays on the list until you hide it or take the decision on it back."}
      </p>
      {open.length > 0 && <ReportList label="Open reports" reports={open} maySettle={mayDecide} now={now} />}
      {hidden.length > 0 && (
        <>
          <h2>Hidden while we look</h2>
          <HiddenNames names={hidden} mayDecide={mayDecide} now={now} />
        </>
      )}
      {settled.length > 0 && (
        <>
          <h2>Settled in the last 30 days</h2>
          <ReportList label="Settled reports" reports={settled} maySettle={false} now={now} />
        </>
      )}
    </div>
  );
}

function HiddenNames({ names, mayDecide, now }: { names: readonly HiddenName[]; mayDecide: boolean; now: number }) {
  return (
    <Rows label="Hidden names">
      {names.map(({ id, organisation, revision, hiddenAt }) => (
        <Row
          key={id}
          text={
            <>
              <a href={desk.signature(id)}>
                <Name>{organisation}</Name>
              </a>
              {hiddenAt !== null && `, ${longAgo(hiddenAt, now)}`}
            </>
          }
        >
          {mayDecide && (
            <Act action={desk.step(id, "show")} revision={revision}>
              <Button kind="quiet">Show again</Button>
            </Act>
          )}
        </Row>
      ))}
    </Rows>
  );
}

export type SettlePageProps = {
  report: SettledReport;
  mayDecide: boolean;
  /** Whether it was just tried to settle it again. */
  overtaken: boolean;
  now: number;
};

export function SettlePage({ report, mayDecide, overtaken, now }: SettlePageProps) {
  const { id, settledAt, by } = report;
  return (
    <div className="card">
      {settledAt !== null && (
        <Notice kind={overtaken ? "warning" : "plain"} title={overtaken ? "Somebody was faster" : "This is settled"}>
          <p>
            {by} settled it {longAgo(settledAt, now)}.
          </p>
        </Notice>
      )}
      <h1>
        Report about <Name>{report.organisation}</Name>
      </h1>
      {settledAt === null && (
        <p className="who">
          Settle it when nothing more is to be done. It is deleted 30 days later. Whoever sent it is not told.
        </p>
      )}
      <ReportList label="Report" reports={[report]} maySettle={false} now={now} />
      <div className="acts">
        {mayDecide && settledAt === null && <Settle id={id} />}
        <a className="btn quiet" href={desk.reports}>
          All reports
        </a>
      </div>
    </div>
  );
}
