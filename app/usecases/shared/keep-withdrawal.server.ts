import type { Signature } from "../../../db/signature-mapper.server";
import { isOnList } from "../../domain/signatory-list";
import type { App } from "../app";

/** Writes down that an organisation withdrew, where its letter tells so and the name had been on the list. */
export function keepWithdrawal({ db, now }: App, before: Signature): void {
  const letter = db.letters.byId(before.letterId);
  if (!letter?.tellsWithdrawals || !db.events.ofSubject(before.id).some(({ data }) => data.to === "listed")) return;
  db.withdrawals.add(letter.id, now());
  // A name that is on the list takes its pages along.
  if (!isOnList(before)) db.letters.update(letter.id, now(), {});
}
