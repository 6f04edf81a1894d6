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
export async function recount(app: App, progress: (done: number, total: number) => void = () => {}) {
  await removeStrays(app);
  const results = [];
  const letters = app.db.letters.all();
  const total = letters.reduce((sum, { listed }) => sum + listed, 0);
  let looked = 0;
  for (const letter of letters) {
    const counted = await app.db.write(() => countList(app, letter));
    const mended = await mendSearch(app, letter, (names) => {
      looked += names;
      progress(looked, total);
    });
    results.push({ ...counted, mended });
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

async function mendSearch({ db }: App, { id }: Letter, onBatch: (names: number) => void): Promise<number> {
  const list = { letterId: id, pieces: [], country: null, sector: null, sort: "newest", limit: BATCH } as const;
  let mended = 0;
  for (let after: Place | null = null; ; ) {
    const rows: ListedRow[] = db.signatories.page({ ...list, after });
    const last = rows.at(-1);
    if (!last) return mended;
    after = { sort: "newest", listing: last.listing };
    const lost = rows.filter((row) => !db.search.has({ letterId: id, ...row }));
    onBatch(rows.length);
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
