import type { OutboxRow } from "../../../db/outbox.server";
import type { Signature } from "../../../db/signature-mapper.server";
import { cohortOf } from "../../domain/funnel";
import type { MailKind } from "../../domain/mail";
import type { Action } from "../../domain/signature";
import type { App } from "../app";

const WITH_CODE: readonly MailKind[] = ["confirm", "confirm-plain"];

/** Keeps the funnel with a signature's life, inside the transaction of the step. */
export function keepFunnel({ db }: App, before: Signature, action: Action): void {
  const cohort = cohortOf(before);
  if (action === "confirm") db.funnel.add(cohort, "confirmed");
  if (action === "approve") db.funnel.add(cohort, "approved");
  if (action === "undo" && before.status === "listed") db.funnel.add(cohort, "approved", -1);
}

/** Counts a signature when its first mail with a code is tried, and when one was handed over, inside that transaction. */
export function countMail({ db, now }: App, row: OutboxRow, delivered: boolean): void {
  if (!WITH_CODE.includes(row.kind) || row.signatureId === null) return;
  const cohort = db.reminders.cohort(row.signatureId);
  if (!cohort) return;
  const isFirstTry = row.attempts === 1 && row.lastError === null && db.outbox.isFirst(row);
  if (isFirstTry) db.funnel.add(cohortOf(cohort), "mailed");
  if (delivered && db.reminders.mailed(row.signatureId, now())) db.funnel.add(cohortOf(cohort), "delivered");
}
