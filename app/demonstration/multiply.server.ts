import type { Letter } from "../../db/letters.server";
import { blockingKeys } from "../domain/similar";
import type { App } from "../usecases/app";
import { unconfirmed } from "../usecases/shared/insert.server";
import { digestOf } from "../usecases/shared/step.server";
import { at } from "./days";
import { inventSignatory } from "./invent";

const BATCH = 500;
const HOUR = 3_600_000;

/**
 * Adds `count` invented, listed signatories, for seeing how much a machine takes. They were never unconfirmed: each has
 * one event instead of three. Counters are left to `recount`.
 */
export async function multiplySignatories(app: App, letter: Letter, count: number, progress: (done: number) => void) {
  for (let done = 0; done < count; done += BATCH) {
    await app.db.write(() => {
      for (let n = done; n < Math.min(done + BATCH, count); n += 1) addListed(app, letter, n);
    });
    progress(Math.min(done + BATCH, count));
  }
}

function addListed(app: App, letter: Letter, n: number) {
  const { submission, language, locale, signed, settledAfter } = inventSignatory(n);
  const signedAt = at(signed, app.now());
  const listedAt = signedAt + (settledAfter ?? 1) * HOUR;
  const then = { ...app, now: () => signedAt };
  const moments = { confirmedAt: signedAt, decidedAt: listedAt, listedAt };
  const row = {
    ...unconfirmed(then, { letter, language, locale, submission, network: "" }),
    ...moments,
  };
  app.db.signatures.insert({ ...row, status: "listed" });
  app.db.signatures.indexName(letter.id, row.id, blockingKeys(row.organisation));
  const data = { from: "unconfirmed", to: "listed", ...digestOf(row) };
  app.db.events.append({
    at: app.now(),
    type: "signature.approved",
    subject: row.id,
    actor: "operator",
    data,
  });
}
