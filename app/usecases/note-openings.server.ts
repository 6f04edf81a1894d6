import type { App } from "./app";

/** Writes down in sum how many private pages were opened, by day and mail domain. */
export async function noteOpenings({ db, openings }: App): Promise<void> {
  const opened = openings.take();
  if (opened.length === 0) return;
  await db.write(() => {
    for (const { opened: by, ...cohort } of opened) db.funnel.add(cohort, "opened", by);
  });
}
