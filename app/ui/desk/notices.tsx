import type { EventType } from "~/domain/event";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { Act } from "./act";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import { eventTitle } from "./history";
import { useKeys } from "./keys";

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

const REFUSED = {
  unchanged: {
    title: "This is how it is shown",
    text: "Nothing was changed.",
  },
  closed: {
    title: "The letter is closed",
    text: "Signatures could be confirmed until 72 hours after it closed, by mail or by you.",
  },
  twin: {
    title: "There is one already",
    text: "The same address has an open signature for this organisation.",
  },
  "changed-since": {
    title: "This cannot be taken back",
    text: "What was decided on has changed since. Ask the signer to correct it.",
  },
  left: {
    title: "That one cannot stay",
    text: "Only a signature that waits or is listed can stand for another. Take the decision on it back first.",
  },
  decided: {
    title: "This is not merged",
    text: "Only a signature that waits can go. Take the decision on it back first.",
  },
  "has-others": {
    title: "Others were merged into this one",
    text: "They would point to one that is no longer there. Take those decisions back first, or let this one stay.",
  },
} as const;
export type Refused = keyof typeof REFUSED;

/** Why a step cannot be taken, though nobody was faster. */
export function RefusedNotice({ why }: { why: Refused }) {
  return (
    <Notice kind="warning" title={REFUSED[why].title}>
      <p>{REFUSED[why].text}</p>
    </Notice>
  );
}

/** What is said of an act, and which one takes it back. */
const DONE = {
  approved: { said: "approved", undo: "undo" },
  declined: { said: "declined", undo: "undo" },
  merged: { said: "merged", undo: "undo" },
  asked: { said: "asked", undo: "unask" },
  unasked: { said: "no longer asked", undo: null },
  renamed: { said: "is the name now", undo: "unname" },
  restored: { said: "is the name again, as signed", undo: null },
  accepted: { said: "corrected", undo: "reopen" },
  refused: { said: "left as it was", undo: "reopen" },
  reopened: { said: "has a correction that waits again", undo: null },
  undone: { said: "waits again", undo: null },
  hidden: { said: "hidden", undo: "show" },
  shown: { said: "shown again", undo: "hide" },
  vouched: { said: "waits, vouched for", undo: "unvouch" },
  unvouched: { said: "unconfirmed again", undo: null },
  dismissed: { said: "waits again", undo: null },
  upheld: { said: "withdrawn", undo: null },
  addressAccepted: { said: "has a new address", undo: null },
  addressRefused: { said: "keeps its address", undo: null },
} as const;
type Done = keyof typeof DONE;

export type ToastProps = {
  done: Done;
  organisation: string;
  id: string;
  /** After the act. */
  revision: number;
  /** Seconds until the mail goes out; null when it has, or there is none. */
  mailIn: number | null;
};

/** What was just done, and the way back. */
export function Toast({ done, organisation, id, revision, mailIn }: ToastProps) {
  const keys = useKeys();
  const { said, undo } = DONE[done];
  return (
    <div className="toast" role="status">
      <span>
        <Name>{organisation}</Name> {said}.{mailIn !== null && ` Its mail goes out in ${mailIn} s.`}
      </span>
      {undo && (
        <Act action={desk.step(id, undo)} revision={revision}>
          <button type="submit" className="as-link" aria-keyshortcuts={keys.undo}>
            Undo
          </button>
        </Act>
      )}
    </div>
  );
}
