import type { Status } from "./signature";

/** Which signatures others may be merged into: what was declined or left counts for nobody. */
const STAY: readonly Status[] = ["waiting", "listed"];
export const canStay = ({ status }: { status: Status }): boolean => STAY.includes(status);

/** What speaks against merging: the one that goes was decided on, the one that stays counts for nobody, or a chain. */
export type MergeRefusal = "decided" | "left" | "has-others";

/** `others`: how many were merged into the one that goes. Whoever follows where one went comes to the end in one step. */
export function mergeRefusal(goes: { status: Status }, stays: { status: Status }, others: number): MergeRefusal | null {
  if (goes.status !== "waiting") return "decided";
  if (!canStay(stays)) return "left";
  return others > 0 ? "has-others" : null;
}
