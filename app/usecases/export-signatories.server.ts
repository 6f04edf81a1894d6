import { setImmediate } from "node:timers/promises";
import type { Place } from "../../db/signatories.server";
import type { App } from "./app";
import { shownList } from "./shared/shown-list.server";
import { type Signatory, toSignatory } from "./shared/signatory.server";

/** Small, since a page takes several turns of the loop: behind batches of 500 it came three times as late as behind these. */
const BATCH = 100;

/**
 * The whole list by name, in batches. Each is read by itself, so that a slow reader holds nothing: a name that goes
 * meanwhile is not delivered, one that comes may be.
 */
export async function* exportSignatories(app: App, slug: string): AsyncGenerator<Signatory[]> {
  const letter = app.db.letters.find(slug);
  if (!letter) return;
  const whole = { letterId: letter.id, pieces: [], country: null, sector: null, sort: "name", limit: BATCH } as const;
  // Each time anew: the names may be paused in the midst of it.
  for (let after: Place | null = null; shownList(app, slug); ) {
    const rows = app.db.signatories.page({ ...whole, after });
    const last = rows.at(-1);
    if (!last) return;
    after = { sort: "name", key: last.organisationKey, seq: last.seq };
    yield rows.map(toSignatory);
    // Others' requests have their turn, however fast this reader is.
    await setImmediate();
  }
}
