import type { Letter } from "../../db/letters.server";
import type { Event } from "../domain/event";
import { blockingKeys } from "../domain/similar";
import type { App } from "../usecases/app";
import { unconfirmed } from "../usecases/shared/insert.server";
import { digestOf } from "../usecases/shared/step.server";
import { at } from "./days";
import { inventSignatory } from "./invent";

const BATCH = 10_000;
const HOUR = 3_600_000;

/**
 * Adds `count` invented, listed signatories, for seeing how much a machine takes. They were never unconfirmed: each has
 * one event instead of three. Counters are left to `recount`.
 */
export async function multiplySignatories(app: App, letter: Letter, count: number, progress: (done: number) => void) {
  await app.db.write(() =>
    app.db.fill(() => {
      for (let done = 0; done < count; done += BATCH) {
        const end = Math.min(done + BATCH, count);
        const approvals: Event[] = [];
        for (let n = done; n < end; n += 1) approvals.push(addListed(app, letter, n));
        app.db.events.appendAll(approvals);
        progress(end);
      }
    }),
  );
}

/** The event that is still to be written. */
function addListed(app: App, letter: Letter, n: number): Event {
  const { submission, language, locale, signed, settledAfter } = inventSignatory(n);
  const signedAt = at(signed, app.now());
  const listedAt = signedAt + (settledAfter ?? 1) * HOUR;
  const then = { ...app, now: () => signedAt };
  const row = {
    ...unconfirmed(then, { letter, language, locale, submission }),
    ...{ status: "listed" as const, confirmedAt: signedAt, decidedAt: listedAt, listedAt },
  };
  app.db.signatures.insert(row);
  app.db.signatures.addNameKeys(letter.id, row.id, blockingKeys(row.organisation));
  const data = { from: "unconfirmed", to: "listed", ...digestOf(row) };
  return { at: app.now(), type: "signature.approved", subject: row.id, actor: "operator", data };
}
