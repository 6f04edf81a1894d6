import type { Letter } from "../../db/letters.server";
import type { App } from "../app.server";
import type { Event } from "../domain/event";
import { indexedPieces } from "../domain/search";
import { countList } from "../usecases/shared/count-list.server";
import { inBatches } from "./batches.server";
import type { Listed } from "./listed.server";

/**
 * Adds `count` invented, listed signatories, for seeing how much a machine takes: all of them or none. They were never
 * unconfirmed: each has one event instead of three.
 */
export async function multiplySignatories(app: App, letter: Letter, count: number, progress: (done: number) => void) {
  await app.db.write(() => {
    app.db.fill(() => {
      let done = 0;
      for (const batch of inBatches(app, { letter, first: app.db.events.next(), count })) {
        for (const { row, listing, nameKeys } of batch) {
          app.db.signatures.insertSealed(row);
          app.db.signatures.addNameKeys(letter.id, row.id, nameKeys);
          app.db.search.add({ letterId: letter.id, listing }, indexedPieces(row));
        }
        app.db.events.appendAll(batch.map((listed) => approval(app, listed)));
        done += batch.length;
        progress(done);
      }
    });
    countList(app, letter);
  });
}

const approval = (app: App, { row, digest }: Listed): Event => ({
  at: app.now(),
  type: "signature.approved",
  subject: row.id,
  actor: "operator",
  data: { from: "unconfirmed", to: "listed", ...digest },
});
