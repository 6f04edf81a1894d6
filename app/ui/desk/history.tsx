import type { EventType } from "~/domain/event";
import { Moment } from "../kit/moment";
import { Steps } from "../kit/steps";

const TITLES: Partial<Record<EventType, string>> = {
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
  "signature.corrected": "Corrected",
  "signature.disputed": "Reported: “this wasn’t us”",
  "signature.dismissed": "Report dismissed",
  "signature.upheld": "Report upheld",
  "signature.withdrawn": "Withdrawn",
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
  "report.made": "Problem reported",
  "report.settled": "Reported problem settled",
};

/** What happened to a signature, as the desk says it. */
export const eventTitle = (type: EventType) => TITLES[type] ?? type;

export type HistoryLine = { at: number; type: EventType; by: string };

/** The newest first. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const newestFirst = lines.toReversed();
  return (
    <Steps
      steps={newestFirst.map(({ at, type, by }) => ({
        title: eventTitle(type),
        key: `${at} ${type}`,
        state: "done" as const,
        detail: (
          <>
            <Moment at={at} />
            {by !== "signer" && ` · ${by}`}
          </>
        ),
      }))}
    />
  );
}
