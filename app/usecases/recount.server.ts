import type { App } from "./app";

/** Counts every letter's list again; what was wrong, if anything. */
export async function recount(app: App) {
  return app.db.write(() =>
    app.db.letters.all().map(({ id, slug, listed, countries }) => {
      const counted = app.db.maintenance.recount(id);
      const changed = counted.listed !== listed || counted.countries !== countries;
      if (changed) app.db.maintenance.setCounters(id, counted);
      return { slug, changed, before: { listed, countries }, after: counted };
    }),
  );
}
