import type { Letter } from "../../db/letters.server";
import type { ListedRow, Place } from "../../db/signatories.server";
import { indexedPieces } from "../domain/search";
import type { App } from "./app";
import { countList } from "./shared/count-list.server";

/** So many names are looked at in one transaction: others write between. */
const BATCH = 100;

/**
 * Counts every letter's list again, and looks whether the search finds each of its names; what was wrong, if anything.
 * `mended`: how many names the search had wrong.
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
    const rows: ListedRow[] = await db.write(() => {
      const batch = db.signatories.page({ ...list, after });
      for (const row of batch) mended += mendName(row);
      return batch;
    });
    const last = rows.at(-1);
    if (!last) return mended;
    after = { sort: "newest", listing: last.listing };
  }

  function mendName({ listing, ...name }: ListedRow): number {
    const [found, pieces] = [{ letterId: id, listing }, indexedPieces(name)];
    if (db.search.holds(found, pieces)) return 0;
    db.search.remove(found);
    db.search.add(found, pieces);
    return 1;
  }
}
