import type { ReactNode } from "react";
import type { CountryCode } from "~/domain/countries";
import type { EvidenceLine } from "~/domain/evidence";
import type { Authority, Sector } from "~/domain/organisation";
import type { Status } from "~/domain/signature";
import { Notice } from "../kit/notice";
import { Acts, Asides } from "./acts";
import type { CorrectionAtDesk } from "./correction-table";
import { EvidenceList } from "./evidence-list";
import { History, type HistoryLine } from "./history";
import { type NewAddress, NewAddressNotice } from "./new-address";
import { type NoteAtDesk, NoteList } from "./note-list";
import { Proposals } from "./proposals";
import { type QuestionAtDesk, QuestionList } from "./question-list";
import { useInQueue } from "./queue-context";
import { type ReportAtDesk, ReportList } from "./report-list";
import { Standing } from "./standing";
import { ErasedWho, Who } from "./who";

export type ReviewedSignature = {
  id: string;
  /** What the moderator saw: an act on an older one is refused. */
  revision: number;
  status: Status;
  organisation: string;
  website: string;
  country: CountryCode;
  sector: Sector;
  authority: Authority;
  name: string;
  role: string;
  email: string;
  emailDomain: string;
  websiteDomain: string;
  showRepresentative: boolean;
  language: string;
  /** Of its signer's pages and mails. */
  locale: string;
  version: number;
  signedAt: number;
  confirmedAt: number | null;
  /** The title of the reason it was declined for, and the words that its signer was mailed, if any. */
  declinedFor: string | null;
  reason: string | null;
  vouched: boolean;
  vouchNote: string | null;
  hiddenAt: number | null;
  hiddenNote: string | null;
  askedAt: number | null;
  /** Since when a correction or a new address waits for a decision. */
  proposedAt: number | null;
  erasedAt: number | null;
  /** Since when nobody can be written to about it. */
  contactForgottenAt: number | null;
  /** The name that was signed, where another is shown. */
  signedOrganisation: string | null;
};

export type SignatureCardProps = {
  signature: ReviewedSignature;
  /** The one that it was merged into. */
  stays: { id: string; organisation: string; status: Status } | null;
  /** Those that were merged into it. */
  holds: readonly { id: string; organisation: string }[];
  evidence: readonly EvidenceLine[];
  history: readonly HistoryLine[];
  questions: readonly QuestionAtDesk[];
  notes: readonly NoteAtDesk[];
  /** What readers reported, and nobody has settled. */
  reports: readonly ReportAtDesk[];
  failedMails: readonly { kind: string; lastError: string | null }[];
  /** One that confirmed, and waits for a decision. */
  newAddress: NewAddress | null;
  /** What the signer wants to be different, or wanted last. */
  correction: CorrectionAtDesk | null;
  /** Whether this moderator may decide. */
  mayDecide: boolean;
  now: number;
  /** A conflict, or what was just done. */
  notice?: ReactNode;
};

export function SignatureCard({
  signature,
  stays,
  holds,
  evidence,
  history,
  questions,
  notes,
  reports,
  failedMails,
  newAddress,
  correction,
  mayDecide,
  now,
  notice,
}: SignatureCardProps) {
  const inQueue = useInQueue();
  return (
    <article className="card">
      <p className="back">
        <a href={inQueue("/moderation")}>Back to the list</a>
      </p>
      {notice}
      {signature.erasedAt === null ? (
        <Who signature={signature} now={now} />
      ) : (
        <ErasedWho erasedAt={signature.erasedAt} now={now} />
      )}
      {mayDecide && <Acts signature={signature} now={now} />}
      {mayDecide && <Asides signature={signature} now={now} />}
      <Standing signature={signature} stays={stays} holds={holds} history={history} mayDecide={mayDecide} now={now} />
      {newAddress && <NewAddressNotice id={signature.id} address={newAddress} mayDecide={mayDecide} />}
      <Proposals signature={signature} correction={correction} mayDecide={mayDecide} now={now} />
      {failedMails.map(({ kind, lastError }) => (
        <Notice key={kind} kind="warning" title={`The mail “${kind}” could not be delivered`}>
          {lastError}
        </Notice>
      ))}
      {signature.declinedFor !== null && (
        <Notice title={`Declined: ${signature.declinedFor}`}>
          <p dir="auto">{signature.reason || "No mail was sent."}</p>
        </Notice>
      )}
      {questions.length > 0 && (
        <>
          <h2>Asked</h2>
          <QuestionList signature={signature} questions={questions} mayDecide={mayDecide} now={now} />
        </>
      )}
      {notes.length > 0 && (
        <>
          <h2>Notes</h2>
          <NoteList notes={notes} now={now} />
        </>
      )}
      {reports.length > 0 && (
        <>
          <h2>Reported by readers</h2>
          <ReportList label="Open reports" reports={reports} maySettle={mayDecide} now={now} />
        </>
      )}
      {signature.erasedAt === null && <EvidenceList lines={evidence} />}
      <h2>History</h2>
      <History lines={history} />
    </article>
  );
}
