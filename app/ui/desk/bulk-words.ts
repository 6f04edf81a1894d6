import type { BulkAct, BulkState, ItemReason, ItemState } from "~/domain/bulk";
import type { MailOrigin } from "~/domain/mail-origin";

type Count = { state: ItemState; why: ItemReason | null; count: number };
export type BulkName = {
  position: number;
  id: string;
  organisation: string;
  country: string;
  mailOrigin: MailOrigin | null;
  state: ItemState;
  why: ItemReason | null;
  /** A listed organisation with the same website is like it, so that it would be left out. */
  similar: boolean;
};
export type BulkSummary = {
  id: string;
  act: BulkAct;
  state: BulkState;
  by: string;
  shownAt: number;
  startedAt: number | null;
  reason: string | null;
  mails: boolean;
  counts: readonly Count[];
};
export type Bulk = BulkSummary & {
  names: readonly BulkName[];
  /** Where the next page of names begins. */
  next: number | null;
  /** How many would be left out for their likeness. */
  similar: number;
};

export const VERBS = {
  approve: { does: "Approve", doing: "Approving", done: "approved" },
  decline: { does: "Decline", doing: "Declining", done: "declined" },
} as const satisfies Record<BulkAct, unknown>;

export const WHY: Record<ItemReason, string> = {
  changed: "changed meanwhile",
  similar: "like a listed name, same website",
  twin: "signed again meanwhile",
};

/** What it is, or how far it has come. */
export function titleOf({ act, state, counts }: BulkSummary): string {
  const all = sum(counts);
  const { does, doing, done } = VERBS[act];
  const titles: Record<BulkState, string> = {
    shown: `${does} ${signatures(all)}`,
    doing: `${doing}: ${number(all - sum(counts, "shown"))} of ${number(all)}`,
    done: `${signatures(sum(counts, "done"))} ${done}`,
    undoing: `Taking back: ${number(sum(counts, "undone"))} of ${number(all)}`,
    undone: `${signatures(sum(counts, "undone"))} taken back`,
  };
  return titles[state];
}

/** How many are in a state, or at all. */
export const sum = (counts: readonly Count[], state?: ItemState) =>
  counts.filter((item) => state === undefined || item.state === state).reduce((all, { count }) => all + count, 0);
export const number = (count: number) => count.toLocaleString("en");
const signatures = (count: number) => `${number(count)} ${count === 1 ? "signature" : "signatures"}`;
