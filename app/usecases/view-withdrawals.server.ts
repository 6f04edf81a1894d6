import type { App } from "./app";
import { shownList } from "./shared/shown-list.server";

/** When organisations withdrew, the newest first, and how many did. */
export type Withdrawals = { newest: number[]; count: number };

const SHOWN = 5;

/** What a letter's list tells of them; null where it tells nothing. */
export function viewWithdrawals(app: App, slug: string): Withdrawals | null {
  const letter = shownList(app, slug);
  const count = letter?.tellsWithdrawals ? app.db.withdrawals.count(letter.id) : 0;
  return letter && count > 0 ? { newest: app.db.withdrawals.newest(letter.id, SHOWN), count } : null;
}
