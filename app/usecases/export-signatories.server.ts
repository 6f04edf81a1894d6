import { setImmediate } from "node:timers/promises";
import type { Place } from "../../db/signatories.server";
import type { App } from "./app";
import { shownList } from "./shared/shown-list.server";
import { type Signatory, toSignatory } from "./shared/signatory.server";

/** Who signed for an organisation, and how to write to them. */
export type Contact = { name: string; role: string; email: string };

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

/** The same with who signed, for the operator, who writes to them. */
export async function* exportContacts(app: App, slug: string): AsyncGenerator<(Signatory & { contact?: Contact })[]> {
  for await (const batch of exportSignatories(app, slug)) {
    const contacts = app.db.addresses.contacts(batch.map(({ id }) => id));
    yield batch.map((signatory) => ({ ...signatory, contact: contacts.get(signatory.id) }));
  }
}
