import { allows } from "~/domain/signature";
import { Button, LinkButton } from "../kit/button";
import { Act } from "./act";
import { longAgo } from "./ago";
import { type CorrectionAtDesk, Corrections } from "./correction-table";
import { desk } from "./desk-paths";
import { useInQueue } from "./queue-context";
import type { ReviewedSignature } from "./signature-card";

type Props = { signature: ReviewedSignature; correction: CorrectionAtDesk | null; mayDecide: boolean; now: number };

/** What the signer wants to be different, while it waits, and what was decided on it last. */
export function Proposals({ signature, correction, mayDecide, now }: Props) {
  if (correction === null) return null;
  const { decided, madeAt } = correction;
  return (
    <>
      <h2>{decided ? `Correction ${decided.ending}` : "A correction waits"}</h2>
      <p className="who">
        Sent in {longAgo(madeAt, now)}.{decided && ` ${decided.by}, ${longAgo(decided.at, now)}.`}
      </p>
      <Corrections correction={correction} />
      {decided?.reason && (
        <p className="said" dir="auto">
          {decided.reason}
        </p>
      )}
      {mayDecide && (decided ? <Decided {...{ signature, decided, now }} /> : <Undecided {...{ signature, now }} />)}
    </>
  );
}

function Undecided({ signature, now }: Pick<Props, "signature" | "now">) {
  const inQueue = useInQueue();
  const { id, revision } = signature;
  if (!allows(signature, "accept", now)) return null;
  return (
    <div className="acts">
      <Act action={desk.step(id, "accept")} revision={revision}>
        <Button>Accept</Button>
      </Act>
      <LinkButton kind="no" to={inQueue(desk.step(id, "refuse"))}>
        Refuse
      </LinkButton>
    </div>
  );
}

type DecidedProps = Pick<Props, "signature" | "now"> & { decided: NonNullable<CorrectionAtDesk["decided"]> };

function Decided({ signature, decided, now }: DecidedProps) {
  if (!decided.reopens || !allows(signature, "reopen", now)) return null;
  return (
    <Act action={desk.step(signature.id, "reopen")} revision={signature.revision}>
      <Button kind="quiet">Take this decision back</Button>
    </Act>
  );
}
