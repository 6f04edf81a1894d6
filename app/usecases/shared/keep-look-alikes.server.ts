import type { Signature } from "../../../db/signature-mapper.server";
import type { Status } from "../../domain/signature";
import { blockingKeys, similarity } from "../../domain/similar";
import type { App } from "../app";

/**
 * Keeps what the queue knows of look-alikes, inside the transaction that changes a signature: whoever comes to wait is
 * compared with the list, and whoever comes to the list with those who wait. At most some hundred names are compared.
 */
export function keepLookAlikes(app: App, before: Signature, after: Signature): void {
  const isAlike = before.organisation === after.organisation && before.websiteDomain === after.websiteDomain;
  if (before.status === after.status && isAlike) return;
  if (before.status === "listed") app.db.lookAlikes.left(after.id);
  if (after.status === "listed") app.db.lookAlikes.joined(after.id, alike(app, after, "waiting"));
  if (after.status === "waiting") compareWithList(app, after);
}

export const compareWithList = (app: App, signature: Signature): void =>
  app.db.lookAlikes.compared(signature.id, alike(app, signature, "listed"));

const alike = ({ db }: App, signature: Signature, status: Status): string[] =>
  db.review
    .neighbours(signature, blockingKeys(signature.organisation))
    .filter(
      (other) => other.status === status && similarity(signature.organisation, other.organisation) !== "different",
    )
    .map(({ id }) => id);
