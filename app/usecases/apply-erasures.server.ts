import type { App } from "./app";
import { eraseNoted } from "./shared/erase.server";
import { scrubLater } from "./shared/scrub.server";

const BATCH = 4;

/**
 * Brings the database together with the list of erasures beside it, where they differ: an older copy was restored, or the
 * program was ended between the two. Erases what the list says; what the list has lost is written there again. How many
 * signatures it erased.
 */
export async function applyErasures(app: App): Promise<number> {
  const { db, erasures } = app;
  if (Number(db.meta.get("erasures") ?? 0) === erasures.count()) return 0;
  const isOnList = erasures.look();
  let erased = 0;
  for (const batch of db.maintenance.marks()) {
    const again = batch.filter(({ id, erasedAt }) => erasedAt === null && isOnList(id));
    const lost = batch.filter(({ id, erasedAt }) => erasedAt !== null && !isOnList(id));
    if (lost.length > 0) await db.write(() => erasures.note(lost.map(({ id }) => id)));
    for (let at = 0; at < again.length; at += BATCH) {
      const some = again.slice(at, at + BATCH);
      await db.write(() => {
        for (const { id } of some) {
          const signature = db.signatures.find(id);
          if (signature?.erasedAt === null) eraseNoted(app, signature, "system");
        }
        scrubLater(app);
      });
    }
    erased += again.length;
  }
  await db.write(() => db.meta.set("erasures", String(erasures.count())));
  app.log.warn({ erased }, "the list of erasures and the database differed: erased again what was on the list");
  return erased;
}
