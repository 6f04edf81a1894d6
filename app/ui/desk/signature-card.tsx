import type { ReactNode } from "react";
import type { EvidenceLine } from "~/domain/evidence";
import type { Authority, Sector } from "~/domain/organisation";
import { type Status, statusesFor } from "~/domain/signature";
import { Button, LinkButton } from "../kit/button";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import { EvidenceList } from "./evidence-list";
import { History, type HistoryLine } from "./history";
import { useKeys } from "./keys";
import { type ReportAtDesk, ReportList } from "./report-list";

export type ReviewedSignature = {
  id: string;
  /** What the moderator saw: an act on an older one is refused. */
  revision: number;
  status: Status;
  organisation: string;
  website: string;
  country: string;
  sector: Sector;
  authority: Authority;
  name: string;
  role: string;
  email: string;
  showRepresentative: boolean;
  language: string;
  version: number;
  signedAt: number;
  confirmedAt: number | null;
  reason: string | null;
};

export type SignatureCardProps = {
  signature: ReviewedSignature;
  evidence: readonly EvidenceLine[];
  history: readonly HistoryLine[];
  /** What readers reported, and nobody has settled. */
  reports: readonly ReportAtDesk[];
  failedMails: readonly { kind: string; lastError: string | null }[];
  /** Whether this moderator may decide. */
  mayDecide: boolean;
  now: number;
  /** A conflict, or what was just done. */
  notice?: ReactNode;
};

export function SignatureCard({
  signature,
  evidence,
  history,
  reports,
  failedMails,
  mayDecide,
  now,
  notice,
}: SignatureCardProps) {
  return (
    <article className="card">
      <p className="back">
        <a href={desk.queue(signature.status)}>Back to the list</a>
      </p>
      {notice}
      <Who signature={signature} now={now} />
      {mayDecide && <Acts signature={signature} />}
      {failedMails.map(({ kind, lastError }) => (
        <Notice key={kind} kind="warning" title={`The mail “${kind}” could not be delivered`}>
          {lastError}
        </Notice>
      ))}
      {signature.reason && (
        <Notice title="Declined with these words">
          <p dir="auto">{signature.reason}</p>
        </Notice>
      )}
      {reports.length > 0 && (
        <>
          <h2>Reported by readers</h2>
          <ReportList label="Open reports" reports={reports} maySettle={mayDecide} now={now} />
        </>
      )}
      <EvidenceList lines={evidence} />
      <h2>History</h2>
      <History lines={history} />
    </article>
  );
}

function Who({ signature, now }: { signature: ReviewedSignature; now: number }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const { confirmedAt, signedAt, version, language, website } = signature;
  const when = confirmedAt === null ? `Signed ${longAgo(signedAt, now)}` : `Confirmed ${longAgo(confirmedAt, now)}`;
  return (
    <>
      <p className="asof">
        {when} · version {version}, in {format.language(language)}
      </p>
      <h1>
        <Name>{signature.organisation}</Name>
      </h1>
      <p className="who">
        <Name>{signature.name}</Name>, <Name>{signature.role}</Name> · {signature.email}
        {!signature.showRepresentative && " · not to be shown"}
        <br />
        {countryName(signature.country)} · {words.sign.sectors[signature.sector]} ·{" "}
        <a href={website} rel="noreferrer">
          {website.replace(/^https?:\/\/|\/$/g, "")}
        </a>{" "}
        · {words.sign.authorities[signature.authority]}
      </p>
    </>
  );
}

function Acts({ signature: { id, status, revision } }: { signature: ReviewedSignature }) {
  const keys = useKeys();
  if (status !== "waiting" && !statusesFor("undo").includes(status)) return null;
  return (
    <div className="acts">
      {status === "waiting" ? (
        <>
          <Act action={desk.approve(id)} revision={revision}>
            <Button shortcut={keys.approve}>Approve</Button>
          </Act>
          <LinkButton kind="no" to={desk.decline(id)} shortcut={keys.decline}>
            Decline
          </LinkButton>
        </>
      ) : (
        <Act action={desk.undo(id)} revision={revision}>
          <Button kind="quiet" shortcut={keys.undo}>
            Take the decision back
          </Button>
        </Act>
      )}
    </div>
  );
}

/** A form that acts on a signature as the moderator saw it. */
export function Act({ action, revision, children }: { action: string; revision: number; children: ReactNode }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="revision" value={revision} />
      {children}
    </form>
  );
}
