import type { EventType } from "~/domain/event";
import { Notice } from "../kit/notice";
import { longAgo } from "./ago";
import type { HistoryLine } from "./history";
import type { ReviewedSignature } from "./signature-card";

type Props = { signature: ReviewedSignature; history: readonly HistoryLine[]; now: number };

/** What a moderator must know of where a signature stands before doing anything about it. */
export function Standing({ signature, history, now }: Props) {
  const { status, hiddenAt, hiddenNote, vouched, vouchNote } = signature;
  const who = (type: EventType) => {
    const line = history.findLast((event) => event.type === type);
    return line && `${line.by}, ${longAgo(line.at, now)}`;
  };
  return (
    <>
      {hiddenAt !== null && (
        <Notice kind="warning" title="Hidden while we look">
          <p>It is on no public page. {who("signature.hidden")}.</p>
          <Note text={hiddenNote} />
        </Notice>
      )}
      {status === "disputed" && (
        <Notice kind="warning" title="“This wasn’t us”">
          <p>Whoever has its mailbox says that the organisation did not sign. Ask the organisation itself.</p>
        </Notice>
      )}
      {vouched && (
        <Notice title="Vouched for">
          <p>No mail confirmed it. {who("signature.vouched")}.</p>
          <Note text={vouchNote} />
        </Notice>
      )}
    </>
  );
}

const Note = ({ text }: { text: string | null }) =>
  text && (
    <p className="said" dir="auto">
      {text}
    </p>
  );
