import { canStay } from "~/domain/merging";
import { type Action, allows } from "~/domain/signature";
import { Button, LinkButton } from "../kit/button";
import { Act } from "./act";
import { desk } from "./desk-paths";
import { useKeys } from "./keys";
import { useInQueue } from "./queue-context";
import type { ReviewedSignature } from "./signature-card";

type Props = { signature: ReviewedSignature; now: number };
type Offer = { act: Action; label: string; kind: "main" | "quiet" | "no"; at: "once" | "its page" };

/** What can be done about a signature, in the order in which it is offered. */
const OFFERS: readonly Offer[] = [
  { act: "approve", label: "Approve", kind: "main", at: "once" },
  { act: "ask", label: "Ask", kind: "quiet", at: "its page" },
  { act: "decline", label: "Decline", kind: "no", at: "its page" },
  { act: "vouch", label: "Vouch", kind: "quiet", at: "its page" },
  { act: "dismiss", label: "It was them", kind: "quiet", at: "its page" },
  { act: "uphold", label: "It wasn’t them", kind: "no", at: "its page" },
  { act: "show", label: "Show again", kind: "main", at: "once" },
  { act: "undo", label: "Take the decision back", kind: "quiet", at: "once" },
  { act: "hide", label: "Hide while we look", kind: "quiet", at: "its page" },
  { act: "merge", label: "Merge", kind: "quiet", at: "its page" },
  { act: "unvouch", label: "Take the vouching back", kind: "quiet", at: "once" },
];

export function Acts({ signature, now }: Props) {
  // An act that has a key is called the same there.
  const keys: Partial<Record<string, string>> = useKeys();
  const inQueue = useInQueue();
  const { id, revision } = signature;
  // Merging begins from either side.
  const offers = OFFERS.filter(({ act }) => (act === "merge" ? canStay(signature) : allows(signature, act, now)));
  if (offers.length === 0) return null;
  return (
    <div className="acts">
      {offers.map(({ act, label, kind, at }) =>
        at === "once" ? (
          <Act key={act} action={desk.step(id, act)} revision={revision}>
            <Button kind={kind} shortcut={keys[act]}>
              {label}
            </Button>
          </Act>
        ) : (
          <LinkButton key={act} kind={kind} to={inQueue(desk.step(id, act))} shortcut={keys[act]}>
            {label}
          </LinkButton>
        ),
      )}
    </div>
  );
}

/** What decides nothing. */
export function Asides({ signature, now }: Props) {
  const inQueue = useInQueue();
  const { id } = signature;
  return (
    <p className="asides">
      <a href={inQueue(desk.note(id))}>Write a note</a>
      {allows(signature, "name", now) && <a href={inQueue(desk.step(id, "name"))}>Change how the name is shown</a>}
    </p>
  );
}
