import type { ReactNode } from "react";
import { DeskLayout, type DeskLayoutProps } from "./desk-layout";
import { Looking } from "./looking";
import { ConflictNotice, type Overtaken, type ToastProps } from "./notices";
import { Queue, type QueueProps } from "./queue";
import { InQueue } from "./queue-context";
import { SignatureCard, type SignatureCardProps } from "./signature-card";

/** What every page about one signature is given by its loader. */
export type AtDesk = {
  desk: Omit<DeskLayoutProps, "list" | "toast" | "children">;
  review: Pick<
    SignatureCardProps,
    | ("signature" | "stays" | "holds" | "evidence" | "history" | "questions" | "notes" | "reports" | "failedMails")
    | ("newAddress" | "correction")
  >;
  mayDecide: boolean;
  queue: Omit<QueueProps, "open" | "now">;
  now: number;
  /** Colleagues who look at it too. */
  others: readonly string[];
  toast?: ToastProps | null;
};

/** One signature beside the queue it stands in. */
export function SignatureAtDesk({ at, notice, children }: { at: AtDesk; notice?: ReactNode; children?: ReactNode }) {
  const { id } = at.review.signature;
  return (
    <InQueue query={at.queue.query}>
      <DeskLayout {...at.desk} list={<Queue {...at.queue} open={id} now={at.now} />} toast={at.toast}>
        <Looking id={id} others={at.others} />
        {children ?? <SignatureCard {...at.review} mayDecide={at.mayDecide} now={at.now} notice={notice} />}
      </DeskLayout>
    </InQueue>
  );
}

type ActProps = {
  at: AtDesk;
  /** Else the signature is shown as it stands. */
  possible: boolean;
  /** Somebody was faster. */
  overtaken?: Overtaken | null;
  /** Another reason why nothing was done. */
  notice?: ReactNode;
  children: ReactNode;
};

/** The page of an act: its form, or the signature as it stands and why nothing was done. */
export function ActAtDesk({ at, possible, overtaken, notice, children }: ActProps) {
  const why = overtaken ? <ConflictNotice {...overtaken} now={at.now} /> : notice;
  return (
    <SignatureAtDesk at={at} notice={why}>
      {possible && !why ? children : undefined}
    </SignatureAtDesk>
  );
}
