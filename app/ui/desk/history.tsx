import type { CorrectableField } from "~/domain/correction";
import type { EventType } from "~/domain/event";
import type { Status } from "~/domain/signature";
import { Moment } from "../kit/moment";
import { Steps } from "../kit/steps";
import { FIELD_NAMES } from "./field-names";

const TITLES: Record<EventType, string> = {
  "letter.published": "Letter published",
  "letter.joined": "Language added",
  "letter.closed": "Letter closed",
  "letter.paused": "Names paused",
  "letter.resumed": "Names shown again",
  "letter.held": "Signing put on hold",
  "letter.released": "Signing goes on",
  "letter.reminds": "Reminders switched",
  "letter.withdrawals": "What a withdrawal leaves switched",
  "signature.signed": "Signed",
  "signature.confirmed": "Confirmed",
  "signature.vouched": "Vouched for",
  "signature.unvouched": "Vouching taken back",
  "signature.approved": "Approved",
  "signature.asked": "Asked",
  "signature.unasked": "Question taken back",
  "signature.answered": "Answered",
  "signature.declined": "Declined",
  "signature.merged": "Merged",
  "signature.undone": "Decision taken back",
  "signature.hidden": "Hidden",
  "signature.shown": "Shown again",
  "signature.renamed": "Name changed",
  "signature.name-restored": "Name put back as signed",
  "signature.corrected": "Corrected",
  "signature.amended": "Changed by the signer",
  "signature.proposed": "Correction sent in",
  "signature.accepted": "Correction accepted",
  "signature.refused": "Correction refused",
  "signature.reopened": "Decision on the correction taken back",
  "signature.handed-over": "Handed over",
  "signature.renewed": "New text signed",
  "signature.disputed": "Reported: “this wasn’t us”",
  "signature.dismissed": "Report dismissed",
  "signature.upheld": "Report upheld",
  "signature.withdrawn": "Withdrawn",
  "signature.contact-forgotten": "Address forgotten",
  "signature.erased": "Erased",
  "bulk.started": "Many decided at once",
  "bulk.undone": "Many decisions taken back",
  "moderator.added": "Moderator let in",
  "moderator.invited": "Moderator invited again",
  "moderator.removed": "Moderator removed",
  "moderator.role-changed": "Role changed",
  "moderator.signed-in": "Signed in",
  "moderator.session-ended": "Session ended",
  "moderator.factor-added": "Second factor added",
  "moderator.factor-removed": "Second factor removed",
  "moderator.recovery-used": "Recovery code used",
  "moderator.recovery-made": "Recovery codes made",
  "reason.added": "Reason added",
  "reason.changed": "Reason changed",
  "reason.retired": "Reason retired",
  "reason.restored": "Reason offered again",
  "note.written": "Note written",
  "note.taken-back": "Note taken back",
  "mail.sent-again": "Mail sent again",
  "mail.reminded": "Reminded",
  "report.made": "Problem reported",
  "report.settled": "Reported problem settled",
  "signature.disowned": "Deleted: “this wasn’t us”",
  "signature.replaced": "Replaced by another submission",
  "signature.purged": "Deleted, never confirmed",
  "keys.changed": "Key changed",
  "database.restored": "Restored from a copy",
};

/** What happened to a signature, as the desk says it. */
export const eventTitle = (type: EventType) => TITLES[type];

export type HistoryLine = {
  at: number;
  type: EventType;
  by: string;
  from?: Status | null;
  to?: Status | null;
  /** The title of the reason for declining. */
  reason?: string | null;
  /** What a correction is about. */
  fields?: readonly CorrectableField[];
  /** The signer took back what waited. */
  takenBack?: boolean;
};

/** Who did it, where it led from and to, why, and what about. */
export function Happened({ by, from, to, reason, fields = [], takenBack = false }: Omit<HistoryLine, "at" | "type">) {
  const step = from && to && from !== to ? `${from} → ${to}` : null;
  const about = fields.map((field) => FIELD_NAMES[field]).join(", ");
  return <>{[by, step, reason, about, takenBack && "a correction that waited is over"].filter(Boolean).join(" · ")}</>;
}

/** The newest first. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const newestFirst = lines.toReversed();
  return (
    <Steps
      steps={newestFirst.map((line) => ({
        title: eventTitle(line.type),
        key: `${line.at} ${line.type}`,
        state: "done" as const,
        detail: (
          <>
            <Moment at={line.at} /> · <Happened {...line} />
          </>
        ),
      }))}
    />
  );
}
