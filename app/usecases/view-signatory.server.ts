import type { App } from "./app";
import { type Renewed, renewedFrom } from "./shared/renewed.server";
import { type Signatory, toSignatory } from "./shared/signatory.server";

export type SignatoryView =
  | { state: "listed"; signatory: Signatory & { confirmedAt: number | null; renewed: Renewed | null } }
  /** On the list, whose names are paused: nothing is told of it. */
  | { state: "paused" }
  /** It was public once, or was withdrawn; what it said is not told any more, and when it was withdrawn only where that is told. */
  | { state: "gone"; withdrawnAt: number | null };

/** One name of a letter's list; undefined where it never was on it. */
export function viewSignatory(app: App, slug: string, id: string): SignatoryView | undefined {
  const letter = app.db.letters.find(slug);
  if (!letter) return undefined;
  const row = app.db.signatories.find(letter.id, id);
  if (row && letter.pausedAt !== null) return { state: "paused" };
  if (row) {
    const { confirmedAt } = row;
    return { state: "listed", signatory: { ...toSignatory(row), confirmedAt, renewed: renewedFrom(app, id) } };
  }
  const signature = app.db.signatures.find(id);
  if (signature?.letterId !== letter.id) return undefined;
  const wasListed = app.db.events.ofSubject(id).some(({ data }) => data.to === "listed");
  if (!wasListed && signature.status !== "withdrawn") return undefined;
  const { withdrawnAt } = signature;
  const told = withdrawnAt !== null && letter.tellsWithdrawals && app.db.withdrawals.isTold(letter.id, withdrawnAt);
  return { state: "gone", withdrawnAt: told ? withdrawnAt : null };
}
