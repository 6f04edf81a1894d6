import type { App } from "../app";

/** How much waits for the moderators. */
export function whatWaits({ db }: App) {
  return {
    signatures: db.review.count("waiting"),
    corrections: db.review.countProposed(),
    disputes: db.review.count("disputed"),
    reports: db.reports.countOpen(),
  };
}
