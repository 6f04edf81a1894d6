import type { Locale } from "~/i18n";
import { median } from "../domain/median";
import type { App } from "./app";
import { reasonTitles } from "./shared/decline-reasons.server";

/** The median is taken over this many decisions, the newest. */
const MEDIAN_OVER = 1_000;

export type Integrity = {
  listed: number;
  /** Off the list while a moderator looks into them. */
  hidden: number;
  waiting: number;
  disputed: number;
  declined: number;
  /** Most first, then by code. */
  reasons: { code: string; titles: Record<Locale, string>; count: number }[];
  merged: number;
  withdrawn: number;
  /** From confirmation to decision in milliseconds, over so many; null where nothing was decided. */
  time: { median: number; decisions: number } | null;
};

/** What was decided on a letter's signatures, in numbers. Only confirmed ones count: of any other nobody knows whose it is. */
export function viewIntegrity(app: App, slug: string): Integrity | undefined {
  const letter = app.db.letters.find(slug);
  if (!letter) return undefined;
  const outcomes = app.db.integrity.outcomes(letter.id);
  const sum = (status: (typeof outcomes)[number]["status"]) =>
    outcomes.filter((one) => one.status === status).reduce((all, { count }) => all + count, 0);
  const reasons = outcomes
    .flatMap(({ status, reason, count }) => (status === "declined" ? [{ code: reason ?? "other", count }] : []))
    .map((one) => ({ ...one, titles: reasonTitles(app, one.code) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return {
    listed: letter.listed,
    hidden: sum("listed"),
    waiting: sum("waiting"),
    disputed: sum("disputed"),
    declined: sum("declined"),
    reasons,
    merged: sum("merged"),
    withdrawn: sum("withdrawn"),
    time: timeOf(app.db.integrity.waits(letter.id, MEDIAN_OVER)),
  };
}

function timeOf(waits: number[]): Integrity["time"] {
  const middle = median(waits);
  return middle === null ? null : { median: middle, decisions: waits.length };
}
