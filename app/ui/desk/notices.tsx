import type { EventType } from "~/domain/event";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import { eventTitle } from "./history";
import { useKeys } from "./keys";
import { Act } from "./signature-card";

export type Overtaken = { event: EventType; by: string; at: number };

/** Somebody was faster: what they did. Nothing of ours was changed. */
export function ConflictNotice({ event, by, at, now }: Overtaken & { now: number }) {
  return (
    <Notice kind="warning" title="Somebody was faster">
      <p>
        {by === "signer" ? "The signer" : by}: {eventTitle(event).toLowerCase()}, {longAgo(at, now)}. Nothing you did
        was saved. This is how the signature stands now.
      </p>
    </Notice>
  );
}

/** Undoing would make two: the address has signed for this organisation again. */
export function TwinNotice() {
  return (
    <Notice kind="warning" title="This cannot be taken back">
      <p>The same address has signed for this organisation again, and that signature is open.</p>
    </Notice>
  );
}

export type ToastProps = {
  done: "approved" | "declined" | "undone";
  organisation: string;
  id: string;
  /** After the act. */
  revision: number;
  /** Seconds until the mail goes out; null when it has, or there is none. */
  mailIn: number | null;
};

const DONE = { approved: "approved", declined: "declined", undone: "waits again" } as const;

/** What was just done, and the way back. */
export function Toast({ done, organisation, id, revision, mailIn }: ToastProps) {
  const { undo } = useKeys();
  return (
    <div className="toast" role="status">
      <span>
        <Name>{organisation}</Name> {DONE[done]}.{mailIn !== null && ` Its mail goes out in ${mailIn} s.`}
      </span>
      {done !== "undone" && (
        <Act action={desk.undo(id)} revision={revision}>
          <button type="submit" className="as-link" aria-keyshortcuts={undo}>
            Undo
          </button>
        </Act>
      )}
    </div>
  );
}
