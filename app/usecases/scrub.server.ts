import type { App } from "./app";

/**
 * Makes what was erased go from the files too. The search is written anew, for it only marks names as removed; short steps, and
 * whoever writes goes in between. Then the log of writes is emptied. Where somebody reads the log just then, the next turn does it.
 */
export async function scrub(app: App): Promise<void> {
  const { db } = app;
  const since = db.meta.get("unscrubbed");
  if (!since) return;
  for (let begins = true; await db.write(() => db.search.settle(begins)); begins = false);
  if (!db.emptyLog()) return;
  // Something more may have been erased meanwhile.
  await db.write(() => {
    if (db.meta.get("unscrubbed") === since) db.meta.set("unscrubbed", "");
  });
}
