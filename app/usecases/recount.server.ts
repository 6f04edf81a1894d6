import type { Letter } from "../../db/letters.server";
import type { ListedRow, Place } from "../../db/signatories.server";
import { indexedPieces } from "../domain/search";
import type { App } from "./app";
import { countList } from "./shared/count-list.server";

const BATCH = 500;

/**
 * Counts every letter's list again, and looks whether the search has each of its names and no others; what was wrong, if
 * anything. `mended`: how many names the search had lost.
 */
export async function recount(app: App) {
  await removeStrays(app);
  const results = [];
  for (const letter of app.db.letters.all()) {
    const counted = await app.db.write(() => countList(app, letter));
    results.push({ ...counted, mended: await mendSearch(app, letter) });
  }
  return results;
}

/** What the search finds although it is not on the list. */
async function removeStrays({ db }: App) {
  if (db.search.strays().length === 0) return;
  await db.write(() => {
    for (const stray of db.search.strays()) db.search.remove(stray);
  });
}

async function mendSearch({ db }: App, { id }: Letter): Promise<number> {
  const list = { letterId: id, pieces: [], country: null, sector: null, sort: "newest", limit: BATCH } as const;
  let mended = 0;
  for (let after: Place | null = null; ; ) {
    const rows: ListedRow[] = db.signatories.page({ ...list, after });
    const last = rows.at(-1);
    if (!last) return mended;
    after = { sort: "newest", listing: last.listing };
    const lost = rows.filter((row) => !db.search.has({ letterId: id, ...row }));
    if (lost.length > 0) mended += await db.write(() => lost.filter(mendName).length);
  }

  /** Looks again: the server may have taken the name off the list meanwhile. */
  function mendName({ id: signatureId }: ListedRow): boolean {
    const row = db.signatories.find(id, signatureId);
    if (!row || db.search.has({ letterId: id, ...row })) return false;
    db.search.add({ letterId: id, ...row }, indexedPieces(row));
    return true;
  }
}
